import { Injectable } from '@nestjs/common';
import { BUILT_IN_LANGUAGES } from '../settings/languages.js';
import { SignInExperiences } from '../sign-in-experiences.js';

/** Which language pages speak. The phrases themselves come with the pages. */
@Injectable()
export class PhrasesService {
  constructor(private readonly experiences: SignInExperiences) {}

  /** The language that was asked for, where it is known, else that of the tenant. */
  async get(wanted: string | undefined): Promise<{ language: string; phrases: object }> {
    const { languageInfo } = await this.experiences.get();
    const known = BUILT_IN_LANGUAGES.find((language) => language === wanted);
    return { language: known ?? languageInfo.fallbackLanguage, phrases: {} };
  }
}
