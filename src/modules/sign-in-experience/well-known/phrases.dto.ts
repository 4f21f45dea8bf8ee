import { Text } from '#src/platform/http/fields/text.js';

export class PhrasesQueryDto {
  @Text({
    max: 128,
    optional: true,
    description:
      'The language to read, as a tag (BCP 47); without it the language of the browser, or the tenant’s own.',
    example: 'en',
  })
  lng?: string;
}
