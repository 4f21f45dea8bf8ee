import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { en } from '../phrases/en.js';
import { SIGN_IN_EXPERIENCE_CONFIG } from '../settings/stored-experience.dto.js';
import { SignInExperiences } from '../sign-in-experiences.js';
import { ALL_TRANSLATIONS_BYTES, type CustomPhraseDto } from './custom-phrase.dto.js';
import { CustomPhraseErrors } from './custom-phrase.errors.js';
import { CustomPhrasesDeleted, CustomPhrasesReplaced } from './custom-phrase.events.js';
import { CustomPhraseRepository } from './custom-phrase.repository.js';
import { CustomPhrases } from './custom-phrases.js';
import { requireKnown, withoutEmpty } from './translation.js';

/** What the tenant has its pages say instead of, or in more languages than, what is built in. */
@Injectable()
export class CustomPhraseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly phrases: CustomPhraseRepository,
    private readonly known: CustomPhrases,
    private readonly experiences: SignInExperiences,
    private readonly configs: TenantConfigs,
    private readonly events: Events,
  ) {}

  list(): Promise<CustomPhraseDto[]> {
    return this.phrases.list();
  }

  async get(languageTag: string): Promise<CustomPhraseDto> {
    const phrases = await this.phrases.find(languageTag);
    if (!phrases) throw EntityErrors.notFound('custom phrase', languageTag);
    return phrases;
  }

  replace(languageTag: string, given: JsonObject): Promise<CustomPhraseDto> {
    const translation = withoutEmpty(given);
    requireKnown(translation, en);
    return this.unitOfWork.run(async () => {
      await this.phrases.lock();
      await this.phrases.replace(languageTag, translation);
      if ((await this.phrases.bytes()) > ALL_TRANSLATIONS_BYTES) throw CustomPhraseErrors.limitExceeded();
      await this.known.forget(languageTag);
      await this.events.publish(new CustomPhrasesReplaced(languageTag));
      return this.get(languageTag);
    });
  }

  delete(languageTag: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      // Nobody makes it the fallback language meanwhile.
      await this.configs.lock(SIGN_IN_EXPERIENCE_CONFIG);
      const { languageInfo } = await this.experiences.get();
      if (languageInfo.fallbackLanguage === languageTag)
        throw CustomPhraseErrors.defaultLanguage(languageTag);
      if (!(await this.phrases.delete(languageTag)))
        throw EntityErrors.notFound('custom phrase', languageTag);
      await this.known.forget(languageTag);
      await this.events.publish(new CustomPhrasesDeleted(languageTag));
    });
  }
}
