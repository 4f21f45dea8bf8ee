import { describe, expect, it } from 'vitest';
import {
  chooseLanguage,
  type LanguageWishes,
} from '#src/modules/sign-in-experience/language/choose-language.js';

const AVAILABLE = ['en', 'de', 'zh-CN', 'ja', 'ru'] as const;

const chosen = (
  wishes: Partial<LanguageWishes<string>>,
  { autoDetect = true, fallbackLanguage = 'en' } = {},
) => chooseLanguage({ available: AVAILABLE, languageInfo: { autoDetect, fallbackLanguage }, ...wishes });

const SEPARATORS = { acceptLanguage: ',', uiLocales: ' ' };

describe('the language of pages', () => {
  it.each([
    ['de', 'de'],
    ['DE-at', 'de'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['fr ja en', 'ja'],
    // The order is what counts, not how exactly a tag is known.
    ['fr-CA de-AT en', 'de'],
  ])('is the first that the application asks for (%s)', (uiLocales, language) => {
    expect(chosen({ uiLocales, acceptLanguage: 'ru' })).toBe(language);
  });

  it.each([
    ['ru', 'ru'],
    ['fr, de;q=0.5, ja;q=0.8', 'ja'],
    ['zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7', 'zh-CN'],
    ['de-CH', 'de'],
  ])(
    'is what the browser prefers, where the application says nothing that is known (%s)',
    (acceptLanguage, language) => {
      expect(chosen({ acceptLanguage })).toBe(language);
      expect(chosen({ acceptLanguage, uiLocales: 'fr tlh' })).toBe(language);
    },
  );

  it('does not ask the browser where the tenant decides', () => {
    const tenant = { autoDetect: false, fallbackLanguage: 'ja' };
    expect(chosen({ acceptLanguage: 'de' }, tenant)).toBe('ja');
    expect(chosen({ acceptLanguage: 'de', uiLocales: 'ru' }, tenant)).toBe('ru');
  });

  it.each([undefined, '', '*', 'fr', 'en;q=0', ';;,,=', 'x'.repeat(10_000)])(
    'is the tenant’s where none is wanted (%s)',
    (acceptLanguage) => {
      expect(chosen({ acceptLanguage, uiLocales: acceptLanguage }, { fallbackLanguage: 'de-DE' })).toBe('de');
      expect(chosen({ acceptLanguage, uiLocales: acceptLanguage }, { fallbackLanguage: 'sw-KE' })).toBe('en');
    },
  );

  it.each(['acceptLanguage', 'uiLocales'] as const)(
    'is found without reading on and on, however much is said (%s)',
    (name) => {
      const long = (texts: number) => ({
        [name]: `${'fr '.repeat(texts)}`.replaceAll(' ', SEPARATORS[name]) + 'ja',
      });
      expect(chosen(long(100))).toBe('ja');
      expect(chosen(long(1000))).toBe('en');
    },
  );
});
