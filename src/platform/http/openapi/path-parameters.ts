import pluralize from 'pluralize';
import type { Parameter } from './operations.js';

/** The entities whose ids are shared path parameters (contract rule OAS-5). */
const ENTITIES = [
  'key',
  'connector-factory',
  'factory',
  'application',
  'connector',
  'sso-connector',
  'resource',
  'user',
  'log',
  'role',
  'scope',
  'hook',
  'domain',
  'verification',
  'organization',
  'organization-role',
  'organization-scope',
  'organization-invitation',
  'saml-application',
  'secret',
  'email-template',
  'one-time-token',
  'session',
  'grant',
  'tenant',
];

/** `userId` for a parameter of that name, `userId-root` for one named `id` under `/users`. */
export const sharedPathParameters: Readonly<Record<string, Parameter>> = Object.fromEntries(
  ENTITIES.flatMap((entity) => {
    const name = `${camelCase(entity)}Id`;
    const description = `The unique identifier of the ${entity.replaceAll('-', ' ')}.`;
    return [
      [name, idParameter(name, description)],
      [`${name}-root`, idParameter('id', description)],
    ];
  }),
);

/** The parameters of a path such as `/api/users/{userId}`, shared ones by reference (contract rule OAS-5). */
export function pathParametersOf(path: string): Parameter[] {
  const root = path.split('/')[2] ?? '';
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const shared = name === 'id' ? `${camelCase(pluralize.singular(root))}Id-root` : name;
    return shared in sharedPathParameters
      ? { $ref: `#/components/parameters/${shared}` }
      : idParameter(name, `The ${wordsOf(name)} in the path.`);
  });
}

function idParameter(name: string, description: string): Parameter {
  return { name, in: 'path', required: true, description, schema: { type: 'string' } };
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const wordsOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
