import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

const EXPIRES_AT = 'From when on it is refused; never without it.';

export class CreateApplicationSecretDto {
  @Text({ min: 1, max: 256, description: 'Unique in its application.', example: 'Production' }) name: string;
  @Timestamp({ optional: true, nullable: true, description: `In the future. ${EXPIRES_AT}` })
  expiresAt?: Date | null;
}

export class UpdateApplicationSecretDto {
  @Text({ min: 1, max: 256 }) name: string;
}

export class ApplicationSecretDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) applicationId: string;
  @Text({ max: 256 }) name: string;
  @Text() value: string;
  @Timestamp() createdAt: Date;
  @Timestamp({ nullable: true, description: EXPIRES_AT }) expiresAt: Date | null;
}
