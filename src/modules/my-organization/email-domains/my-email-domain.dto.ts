import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

export class DomainProofDto {
  @Text({ max: 256, description: 'The name of a TXT record.' }) name: string;
  @Text({ max: 256, description: 'What it says.' }) value: string;
}

export class MyEmailDomainDto {
  @Text({ max: 128 }) emailDomain: string;
  @OneOf(['pending', 'verified'], { description: 'Nobody joins by a domain that is pending.' })
  status: 'pending' | 'verified';
  @Nested(() => DomainProofDto, {
    optional: true,
    description: 'Of a pending domain: the record in its DNS that proves that it is the organization’s.',
  })
  proof?: DomainProofDto;
}
