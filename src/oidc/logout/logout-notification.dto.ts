import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { NOTIFICATION_STATES, type NotificationState } from './logout-notification.entity.js';

export class LogoutNotificationDto {
  @Text({ max: 21, description: 'The `jti` of the logout token, the same in every try.' }) id: string;
  @Text({ max: 64, description: 'Id of the session that ended.' }) sessionUid: string;
  @Text({ max: 21, description: 'Id of the application that is told.' }) applicationId: string;
  @OneOf(NOTIFICATION_STATES, {
    description: '`waiting` is tried again, `delivered` was taken, `failed` was given up.',
  })
  state: NotificationState;
  @Whole({ min: 0, description: 'How often it was tried.' }) attempts: number;
  @Text({ max: 1024, nullable: true, description: 'Why the last try failed; `null` where none did.' })
  lastError: string | null;
  @Timestamp({ description: 'When the session ended.' }) createdAt: Date;
  @Timestamp({ nullable: true, description: 'When it was last tried; `null`: not yet.' })
  triedAt: Date | null;
}
