import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

@Example({ description: ACME.organization.description })
export class UpdateMyOrganizationDto {
  @Text({ min: 1, max: 128, optional: true, description: 'The new name. Left out, it stays.' }) name?: string;
  @Text({
    max: 256,
    optional: true,
    nullable: true,
    description: 'What the organization is; `null` removes it. Left out, it stays.',
  })
  description?: string | null;
}

export class MyOrganizationDto {
  @Text({ max: 21, description: 'Id of the organization.' }) id: string;
  @Text({ max: 128, description: 'Name of the organization.' }) name: string;
  @Text({ max: 256, nullable: true, description: 'What the organization is; `null` for none.' }) description:
    string | null;
  @Timestamp({ description: 'When it was created.' }) createdAt: Date;
}
