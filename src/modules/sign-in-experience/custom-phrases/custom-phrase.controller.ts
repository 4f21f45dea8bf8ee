import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { DeleteEndpoint, GetEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { LANGUAGE_TAGS } from '../settings/languages.js';
import { CustomPhraseDto, CustomPhrasePathDto } from './custom-phrase.dto.js';
import { CustomPhraseErrors } from './custom-phrase.errors.js';
import { CustomPhraseService } from './custom-phrase.service.js';
import { TranslationBody } from './translation-body.js';

@ApiTags('Custom phrases')
@PathParameters({
  languageTag: { description: 'A language, as a tag (BCP 47).', example: 'it' },
})
@Controller('custom-phrases')
export class CustomPhraseController {
  constructor(private readonly phrases: CustomPhraseService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List custom phrases',
    description: 'All phrases of the tenant’s own, by language.',
    returns: [CustomPhraseDto],
    maxItems: LANGUAGE_TAGS.length,
    operationId: 'ListCustomPhrases',
  })
  list() {
    return this.phrases.list();
  }

  @GetEndpoint(':languageTag', {
    audience: 'management',
    summary: 'Get custom phrases',
    description: 'The phrases of the tenant’s own in one language.',
    returns: CustomPhraseDto,
    errors: [EntityErrors.notFound],
    operationId: 'GetCustomPhrase',
  })
  get(@Param() { languageTag }: CustomPhrasePathDto) {
    return this.phrases.get(languageTag);
  }

  @PutEndpoint(':languageTag', {
    audience: 'management',
    summary: 'Replace custom phrases',
    description:
      'Has the pages say something else in a language, or speak one more. All phrases of the tenant’s own in the language are replaced; what is left out or empty comes from the nearest built-in language.',
    returns: CustomPhraseDto,
    status: 201,
    errors: [CustomPhraseErrors.invalidStructure, CustomPhraseErrors.limitExceeded],
    operationId: 'ReplaceCustomPhrase',
  })
  replace(@Param() { languageTag }: CustomPhrasePathDto, @TranslationBody() translation: JsonObject) {
    return this.phrases.replace(languageTag, translation);
  }

  @DeleteEndpoint(':languageTag', {
    audience: 'management',
    summary: 'Delete custom phrases',
    description:
      'The pages say again what is built in, or speak the language no more. The fallback language of the tenant keeps its phrases.',
    errors: [EntityErrors.notFound, CustomPhraseErrors.defaultLanguage],
    operationId: 'DeleteCustomPhrase',
  })
  delete(@Param() { languageTag }: CustomPhrasePathDto) {
    return this.phrases.delete(languageTag);
  }
}
