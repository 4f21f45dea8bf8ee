import { Json } from '#src/platform/http/fields/json.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Whole } from '#src/platform/http/fields/whole.js';

export class DeadDeliveryDto {
  @Text({ max: 32, description: 'Id of the delivery, the same in the header `webhook-id` of every try.' })
  id: string;
  @Text({ max: 128, description: 'What happened, such as `User.Created`.' }) event: string;
  @Json({ description: 'What was sent, as JSON.' }) body: JsonObject;
  @Whole({ min: 1, description: 'How often it was tried.' }) attempts: number;
  @Text({ description: 'Why the last try failed.' }) lastError: string;
  @Timestamp({ description: 'When it was given up.' }) failedAt: Date;
}
