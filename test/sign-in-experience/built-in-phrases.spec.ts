import { describe, expect, it } from 'vitest';
import { BUILT_IN_PHRASES } from '#src/modules/sign-in-experience/phrases/built-in-phrases.js';

type Tree = string | { readonly [key: string]: Tree };

/** Each phrase by its path. */
function phrasesOf(tree: Tree, path = ''): (readonly [path: string, phrase: string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, branch]) => phrasesOf(branch, `${path}/${key}`));
}

/** The names of the values that stand in each phrase. */
const valuesIn = (phrases: Tree) =>
  Object.fromEntries(
    phrasesOf(phrases).map(([path, phrase]) => [
      path,
      [...phrase.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name).toSorted(),
    ]),
  );

const others = Object.entries(BUILT_IN_PHRASES).filter(([language]) => language !== 'en');

describe.each(others)('what pages say in %s', (_language, phrases) => {
  it('names the same values as in English, under the same keys', () => {
    expect(valuesIn(phrases)).toEqual(valuesIn(BUILT_IN_PHRASES.en));
  });

  it('leaves nothing empty, and no brace alone', () => {
    const faulty = phrasesOf(phrases).filter(
      ([, phrase]) => phrase.trim() === '' || /[{}]/.test(phrase.replaceAll(/\{\{\w+\}\}/g, '')),
    );
    expect(faulty).toEqual([]);
  });
});
