import { Text } from '#src/platform/http/fields/text.js';

export class PhrasesQueryDto {
  @Text({ max: 128, optional: true, description: 'A language tag (BCP 47).' }) lng?: string;
}
