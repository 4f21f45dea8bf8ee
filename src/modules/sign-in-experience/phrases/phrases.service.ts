import { Injectable } from '@nestjs/common';
import { CustomPhrases } from '../custom-phrases/custom-phrases.js';
import { chooseLanguage, type LanguageWishes } from '../language/choose-language.js';
import { SignInExperiences } from '../sign-in-experiences.js';
import { BUILT_IN_ACCOUNT_PHRASES } from './account/built-in-account-phrases.js';
import type { AccountPhrases } from './account/en.js';
import { merged } from './account/merged.js';
import { nearestBuiltIn } from './built-in-phrases.js';
import type { Phrases } from './en.js';

/** What a browser says of the languages that its user reads. */
export type Wishes = Pick<LanguageWishes<string>, 'uiLocales' | 'acceptLanguage'>;

/** Says things in the language of whoever looks at a page. */
@Injectable()
export class PhrasesService {
  constructor(
    private readonly experiences: SignInExperiences,
    private readonly phrases: CustomPhrases,
  ) {}

  async get(wishes: Wishes): Promise<{ language: string; phrases: Phrases }> {
    const { languageInfo } = await this.experiences.get();
    const available = await this.phrases.languages();
    const language = chooseLanguage({ ...wishes, languageInfo, available });
    return { language, phrases: await this.phrases.in(language) };
  }

  /** With what the account page says besides what all pages say. */
  async getForAccount(wishes: Wishes): Promise<{ language: string; phrases: Phrases & AccountPhrases }> {
    const { language, phrases } = await this.get(wishes);
    const { account, code } = BUILT_IN_ACCOUNT_PHRASES[nearestBuiltIn(language)];
    return { language, phrases: { ...phrases, account, code: merged(phrases.code, code) } };
  }
}
