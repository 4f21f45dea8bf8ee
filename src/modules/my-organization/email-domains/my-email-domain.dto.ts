import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

export class DomainProofDto {
  @Text({ max: 256, description: 'The name of the TXT record to make.' }) name: string;
  @Text({ max: 256, description: 'What the record has to say.' }) value: string;
}

export class MyEmailDomainDto {
  @Text({ max: 128, description: 'The part of an address after the `@`, in small letters.' })
  emailDomain: string;
  @OneOf(['pending', 'verified'], {
    description:
      '`verified`: people join by it. `pending`: nobody does, until the proof is found in its DNS.',
  })
  status: 'pending' | 'verified';
  @Nested(() => DomainProofDto, {
    optional: true,
    description: 'Of a pending domain: the record in its DNS that proves that it is the organization’s.',
  })
  proof?: DomainProofDto;
}
