import { Flag } from '#src/platform/http/fields/flag.js';
import { COLOR } from '#src/platform/http/fields/format.js';
import { Text } from '#src/platform/http/fields/text.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { WebUrl } from '#src/platform/http/fields/web-url.js';
import { LANGUAGE_TAGS } from './languages.js';

export class ColorDto {
  @Text({
    max: 7,
    pattern: COLOR,
    example: '#6139F6',
    description: 'The main colour of pages, such as `#6139F6`.',
  })
  primaryColor: string;
  @Flag({ description: 'Whether pages have a dark variant.' }) isDarkModeEnabled: boolean;
  @Text({ max: 7, pattern: COLOR, description: 'The main colour of dark pages.' }) darkPrimaryColor: string;
}

/** What an application or an organization has of its own. */
export class PartialColorDto {
  @Text({
    max: 7,
    pattern: COLOR,
    optional: true,
    example: '#6139F6',
    description: 'The main colour of pages, such as `#6139F6`.',
  })
  primaryColor?: string;
  @Flag({ optional: true, description: 'Whether pages have a dark variant.' }) isDarkModeEnabled?: boolean;
  @Text({ max: 7, pattern: COLOR, optional: true, description: 'The main colour of dark pages.' })
  darkPrimaryColor?: string;
}

export class BrandingDto {
  @WebUrl({ optional: true, description: 'URL of the logo.' }) logoUrl?: string;
  @WebUrl({ optional: true, description: 'URL of the logo on dark pages.' }) darkLogoUrl?: string;
  @WebUrl({ optional: true, description: 'URL of the icon in the tab of the browser.' }) favicon?: string;
  @WebUrl({ optional: true, description: 'URL of that icon in a dark browser.' }) darkFavicon?: string;
}

export class LanguageInfoDto {
  @Flag({ description: 'Whether people are spoken to in the language of their browser.' })
  autoDetect: boolean;
  @OneOf(LANGUAGE_TAGS, {
    description: 'The language of pages and messages where the reader’s own is unknown.',
  })
  fallbackLanguage: string;
}
