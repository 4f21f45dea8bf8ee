import { Flag } from '#src/platform/http/fields/flag.js';
import { COLOR } from '#src/platform/http/fields/format.js';
import { Text } from '#src/platform/http/fields/text.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { WebUrl } from '#src/platform/http/fields/web-url.js';
import { LANGUAGE_TAGS } from './languages.js';

export class ColorDto {
  @Text({ max: 7, pattern: COLOR, example: '#6139F6' }) primaryColor: string;
  @Flag() isDarkModeEnabled: boolean;
  @Text({ max: 7, pattern: COLOR }) darkPrimaryColor: string;
}

/** What an application or an organization has of its own. */
export class PartialColorDto {
  @Text({ max: 7, pattern: COLOR, optional: true, example: '#6139F6' }) primaryColor?: string;
  @Flag({ optional: true }) isDarkModeEnabled?: boolean;
  @Text({ max: 7, pattern: COLOR, optional: true }) darkPrimaryColor?: string;
}

export class BrandingDto {
  @WebUrl({ optional: true }) logoUrl?: string;
  @WebUrl({ optional: true }) darkLogoUrl?: string;
  @WebUrl({ optional: true }) favicon?: string;
  @WebUrl({ optional: true }) darkFavicon?: string;
}

export class LanguageInfoDto {
  @Flag({ description: 'Whether people are spoken to in the language of their browser.' })
  autoDetect: boolean;
  @OneOf(LANGUAGE_TAGS) fallbackLanguage: string;
}
