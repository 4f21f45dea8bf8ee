import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import { CustomPhraseErrors } from './custom-phrase.errors.js';

/** Without what is empty: a phrase that says nothing is none. */
export function withoutEmpty(translation: JsonObject): JsonObject {
  const members = Object.entries(translation).flatMap(([key, value]): [string, unknown][] => {
    const kept = isObject(value) ? withoutEmpty(value) : value;
    const isEmpty = kept === '' || (isObject(kept) && Object.keys(kept).length === 0);
    return isEmpty ? [] : [[key, kept]];
  });
  return Object.fromEntries(members);
}

/** Throws for the first phrase that the known ones have no place for. */
export function requireKnown(translation: JsonObject, known: object, path = ''): void {
  const places = new Map<string, unknown>(Object.entries(known));
  for (const [key, value] of Object.entries(translation)) {
    const place = places.get(key);
    const name = `${path}${key}`;
    if (isObject(place) && isObject(value)) requireKnown(value, place, `${name}.`);
    else if (typeof place !== 'string' || typeof value !== 'string')
      throw CustomPhraseErrors.invalidStructure(name);
  }
}

/** The phrases with those of a translation in their places. What has no place any more is left out. */
export function translated<Phrases extends object>(phrases: Phrases, translation: JsonObject): Phrases {
  const copy = structuredClone(phrases);
  overwrite(copy, translation);
  return copy;
}

function overwrite(phrases: object, translation: JsonObject): void {
  for (const [key, own] of Object.entries(phrases)) {
    const given = Object.hasOwn(translation, key) ? translation[key] : undefined;
    if (isObject(own) && isObject(given)) overwrite(own, given);
    else if (typeof own === 'string' && typeof given === 'string') Reflect.set(phrases, key, given);
  }
}
