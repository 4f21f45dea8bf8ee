import { Injectable } from '@nestjs/common';
import { chooseLanguage, type LanguageWishes } from '../language/choose-language.js';
import { SignInExperiences } from '../sign-in-experiences.js';
import { BUILT_IN_LANGUAGES, BUILT_IN_PHRASES, type BuiltInLanguage } from './built-in-phrases.js';
import type { Phrases } from './en.js';

/** What a browser says of the languages that its user reads. */
export type Wishes = Pick<LanguageWishes<BuiltInLanguage>, 'uiLocales' | 'acceptLanguage'>;

/** Says things in the language of whoever looks at a page. */
@Injectable()
export class PhrasesService {
  constructor(private readonly experiences: SignInExperiences) {}

  async get(wishes: Wishes): Promise<{ language: BuiltInLanguage; phrases: Phrases }> {
    const { languageInfo } = await this.experiences.get();
    const language = chooseLanguage({ ...wishes, languageInfo, available: BUILT_IN_LANGUAGES });
    return { language, phrases: BUILT_IN_PHRASES[language] };
  }
}
