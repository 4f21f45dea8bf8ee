import { Text } from '#src/platform/http/fields/text.js';

export class MyEmailDomainDto {
  @Text({ max: 128 }) emailDomain: string;
}
