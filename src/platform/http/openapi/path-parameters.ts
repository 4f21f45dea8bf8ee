import pluralize from 'pluralize';
import type { Parameter } from './operations.js';

/** The longest identifiers in paths are domain names: 253 characters (RFC 1035). */
export const MAX_PARAM_LENGTH = 256;

/** Parameters that paths share, by their names in the document's components. */
export type SharedParameters = Readonly<Record<string, Parameter>>;

/** `userId` for a parameter of that name, `userId-root` for one named `id` under `/users`. */
export const sharedPathParameters = (entities: readonly string[]): SharedParameters =>
  Object.fromEntries(
    entities.flatMap((entity) => {
      const name = `${camelCase(entity)}Id`;
      const description = `The unique identifier of the ${entity.replaceAll('-', ' ')}.`;
      return [
        [name, idParameter(name, description)],
        [`${name}-root`, idParameter('id', description)],
      ];
    }),
  );

/** The parameters of a path such as `/api/users/{userId}`, shared ones by reference. */
export function pathParametersOf(path: string, shared: SharedParameters): Parameter[] {
  const root = path.split('/')[2] ?? '';
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const key = name === 'id' ? `${camelCase(pluralize.singular(root))}Id-root` : name;
    return key in shared
      ? { $ref: `#/components/parameters/${key}` }
      : idParameter(name, `The ${wordsOf(name)} in the path.`);
  });
}

function idParameter(name: string, description: string): Parameter {
  return {
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string', maxLength: MAX_PARAM_LENGTH },
  };
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const wordsOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
