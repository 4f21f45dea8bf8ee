import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

/** The most personal access tokens of a user. */
export const MAX_TOKENS = 100;

@Example({ name: ACME.personalAccessTokenName, expiresAt: ACME.expiresAt })
export class CreatePersonalAccessTokenDto {
  @Text({
    min: 1,
    max: 256,
    description: 'Where the token is used. Unique for its user.',
    example: ACME.personalAccessTokenName,
  })
  name: string;
  @Timestamp({
    optional: true,
    nullable: true,
    description: 'From when on the token is refused; lies in the future. `null` or nothing: never.',
  })
  expiresAt?: Date | null;
}

@Example({ name: 'Laptop of Ada' })
export class PersonalAccessTokenNameDto {
  @Text({ min: 1, max: 256, description: 'The new name. Unique for its user.' }) name: string;
}

@Example({ name: ACME.personalAccessTokenName })
export class DeletePersonalAccessTokenDto {
  @Text({ max: 256, description: 'The name of the token to delete.' }) name: string;
}

@Example({ currentName: ACME.personalAccessTokenName, name: 'Laptop of Ada' })
export class RenamePersonalAccessTokenDto extends PersonalAccessTokenNameDto {
  @Text({ max: 256, optional: true, description: 'The name that the token has so far.' })
  currentName?: string;
}

export class PersonalAccessTokenDto {
  @TenantId() tenantId: string;
  @Text({ max: 12, description: 'Id of the user.' }) userId: string;
  @Text({ max: 256, description: 'Where the token is used, unique for its user.' }) name: string;
  @Text({ max: 64, description: 'The token itself, to be exchanged for access tokens (RFC 8693).' })
  value: string;
  @Timestamp({ description: 'When it was created.' }) createdAt: Date;
  @Timestamp({ nullable: true, description: 'From when on it is refused; `null`: never.' })
  expiresAt: Date | null;
}
