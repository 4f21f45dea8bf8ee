import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import pluralize from 'pluralize';
import type { Parameter } from './operations.js';

/** The longest identifiers in paths are domain names: 253 characters (RFC 1035). */
export const MAX_PARAM_LENGTH = 256;

export interface ParameterWords {
  readonly description: string;
  readonly example: string;
}

/** By `userId`, which is also `id` below `/users`; or by `secrets/{name}`, a parameter after one segment. */
export type PathParameterWords = Readonly<Record<string, ParameterWords>>;

const WORDS = Symbol('path parameters');

/** Says what stands in paths, once, at the controller that owns what is named there; whatever controller the path is of. */
export const PathParameters =
  (words: PathParameterWords): ClassDecorator =>
  (controller) =>
    Reflect.defineMetadata(WORDS, words, controller);

/** What all controllers of an application say. */
export function pathParameterWords(app: INestApplication): PathParameterWords {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = modules.flatMap(({ controllers: all }) => [...all.values()]);
  const said = controllers.map(({ metatype }): PathParameterWords => {
    const words: PathParameterWords | undefined = metatype && Reflect.getMetadata(WORDS, metatype);
    return words ?? {};
  });
  return Object.assign({}, ...said);
}

/** Parameters that paths share, by their names in the document's components. */
export type SharedParameters = Readonly<Record<string, Parameter>>;

/** `userId` for a parameter of that name, `userId-root` for one named `id` under `/users`. */
export const sharedPathParameters = (words: PathParameterWords): SharedParameters =>
  Object.fromEntries(
    Object.entries(words)
      .filter(([key]) => !key.includes('/'))
      .flatMap(([name, said]) => [
        [name, pathParameter(name, said)],
        [`${name}-root`, pathParameter('id', said)],
      ]),
  );

/** The parameters of a path such as `/api/users/{userId}`, shared ones by reference. */
export function pathParametersOf(path: string, words: PathParameterWords): Parameter[] {
  const segments = path.split('/');
  const root = segments[2] ?? '';
  return segments.flatMap((segment, index) => {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined) return [];
    const own = words[`${segments[index - 1]}/${segment}`];
    if (own) return [pathParameter(name, own)];
    const key = name === 'id' ? `${camelCase(pluralize.singular(root))}Id` : name;
    const reference = name === 'id' ? `${key}-root` : key;
    return [key in words ? { $ref: `#/components/parameters/${reference}` } : pathParameter(name)];
  });
}

const pathParameter = (name: string, words?: ParameterWords): Parameter => ({
  name,
  in: 'path',
  required: true,
  ...words,
  schema: { type: 'string', maxLength: MAX_PARAM_LENGTH },
});

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
