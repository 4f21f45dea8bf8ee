import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

@Example({ name: ACME.secretName, expiresAt: ACME.expiresAt })
export class CreateApplicationSecretDto {
  @Text({
    min: 1,
    max: 256,
    description: 'What the secret is for. Unique in its application.',
    example: ACME.secretName,
  })
  name: string;
  @Timestamp({
    optional: true,
    nullable: true,
    description: 'From when on the secret is refused; lies in the future. `null` or nothing: never.',
  })
  expiresAt?: Date | null;
}

@Example({ name: 'Production 2026' })
export class UpdateApplicationSecretDto {
  @Text({ min: 1, max: 256, description: 'The new name. Unique in its application.' }) name: string;
}

export class ApplicationSecretDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the application that the secret belongs to.' }) applicationId: string;
  @Text({ max: 256, description: 'What the secret is for, unique in its application.' }) name: string;
  @Text({ description: 'The secret itself, the `client_secret` of token requests.' }) value: string;
  @Timestamp({ description: 'When it was created.' }) createdAt: Date;
  @Timestamp({ nullable: true, description: 'From when on it is refused; `null`: never.' })
  expiresAt: Date | null;
}
