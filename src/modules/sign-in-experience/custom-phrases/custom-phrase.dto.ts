import { Json } from '#src/platform/http/fields/json.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { LANGUAGE_TAGS } from '../settings/languages.js';

/** Four times what all phrases have in a language of three bytes a letter. */
export const TRANSLATION_BYTES = 64 * 1024;

/** All phrases of a tenant, as JSON: their list has no pages, and is never cut off (4 MB). */
export const ALL_TRANSLATIONS_BYTES = 3 * 1024 * 1024;

export class CustomPhrasePathDto {
  @OneOf(LANGUAGE_TAGS) languageTag: string;
}

export class CustomPhraseDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the phrases.' }) id: string;
  @Text({ max: 16, description: 'The language that they are in, as a tag (BCP 47).' }) languageTag: string;
  @Json({ description: 'The phrases, by the keys of `GET /api/.well-known/phrases`.' })
  translation: JsonObject;
}
