import { Json } from '#src/platform/http/fields/json.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Whole } from '#src/platform/http/fields/whole.js';

export class DeadDeliveryDto {
  @Text({ max: 32, description: 'The same in `webhook-id` of every try.' }) id: string;
  @Text({ max: 128 }) event: string;
  @Json({ description: 'What was sent.' }) body: JsonObject;
  @Whole({ min: 1, description: 'How often it was tried.' }) attempts: number;
  @Text({ description: 'Why the last try failed.' }) lastError: string;
  @Timestamp() failedAt: Date;
}
