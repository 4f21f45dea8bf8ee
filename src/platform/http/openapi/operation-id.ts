import pluralize from 'pluralize';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

const VERBS: Record<Method, string> = {
  get: 'Get',
  post: 'Create',
  put: 'Replace',
  patch: 'Update',
  delete: 'Delete',
};

/**
 * The operation id that follows from a method and a route such as `/organizations/{id}/users`:
 * a verb and the singular nouns of the path. Throws for a path of another shape; such an endpoint names its own id.
 */
export function operationIdOf(method: Method, route: string): string {
  const segments = route.replace('jit/', 'jit-').replace('.well-known/', '.well-known-').split('/').slice(1);
  const last = segments.at(-1) ?? '';
  if (isParameter(last)) return VERBS[method] + nounsOf(segments, route);
  const isCollection = method === 'get' && pluralize.isPlural(last);
  const noun = method === 'post' ? pluralize.singular(last) : last;
  return (isCollection ? 'List' : VERBS[method]) + nounsOf(segments.slice(0, -1), route) + pascalCase(noun);
}

/** `['users', '{userId}', 'roles', '{roleId}']` → `UserRole`. */
function nounsOf(segments: readonly string[], route: string): string {
  return segments
    .map((segment, index) => {
      if (isParameter(segment) !== (index % 2 === 1) || segments.length % 2 === 1) {
        throw new Error(
          `${route} alternates not between names and parameters: give the endpoint an operationId`,
        );
      }
      return isParameter(segment) ? '' : pascalCase(pluralize.singular(segment));
    })
    .join('');
}

const isParameter = (segment: string): boolean => segment.startsWith('{');

const pascalCase = (name: string): string =>
  name
    .split(/[-._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
