import { Injectable } from '@nestjs/common';
import {
  type LanguageHints,
  type ReaderLanguage,
  ReaderLanguages,
} from '#src/modules/connectors/connectors.public.js';
import { SignInExperiences } from '../sign-in-experiences.js';
import { chooseLanguage } from './choose-language.js';

/** Messages speak the language that the pages would. */
@Injectable()
export class MessageLanguages extends ReaderLanguages {
  constructor(private readonly experiences: SignInExperiences) {
    super();
  }

  override async choose(
    hints: LanguageHints,
    available: readonly [string, ...string[]],
  ): Promise<ReaderLanguage> {
    const { languageInfo } = await this.experiences.get();
    const language = chooseLanguage({ ...hints, languageInfo, available });
    return { language, fallback: languageInfo.fallbackLanguage };
  }
}
