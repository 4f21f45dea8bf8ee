import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

export class UpdateMyOrganizationDto {
  @Text({ min: 1, max: 128, optional: true }) name?: string;
  @Text({ max: 256, optional: true, nullable: true }) description?: string | null;
}

export class MyOrganizationDto {
  @Text({ max: 21 }) id: string;
  @Text({ max: 128 }) name: string;
  @Text({ max: 256, nullable: true }) description: string | null;
  @Timestamp() createdAt: Date;
}
