import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

/** The most personal access tokens of a user. */
export const MAX_TOKENS = 100;

const EXPIRES_AT = 'From when on it is refused; never without it.';

export class CreatePersonalAccessTokenDto {
  @Text({ min: 1, max: 256, description: 'Unique for its user.', example: 'Laptop' }) name: string;
  @Timestamp({ optional: true, nullable: true, description: `In the future. ${EXPIRES_AT}` })
  expiresAt?: Date | null;
}

export class PersonalAccessTokenNameDto {
  @Text({ min: 1, max: 256 }) name: string;
}

export class DeletePersonalAccessTokenDto {
  @Text({ max: 256 }) name: string;
}

export class RenamePersonalAccessTokenDto extends PersonalAccessTokenNameDto {
  @Text({ max: 256, optional: true, description: 'The name that the token has; `name` without it.' })
  currentName?: string;
}

export class PersonalAccessTokenDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 12 }) userId: string;
  @Text({ max: 256 }) name: string;
  @Text({ max: 64 }) value: string;
  @Timestamp() createdAt: Date;
  @Timestamp({ nullable: true, description: EXPIRES_AT }) expiresAt: Date | null;
}
