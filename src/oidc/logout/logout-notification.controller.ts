import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PageRequest } from '#src/kernel/page.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { LogoutNotificationDto } from './logout-notification.dto.js';
import { LogoutNotifications } from './logout-notifications.js';

@ApiTags('Users')
@Controller('users/:userId/logout-notifications')
export class LogoutNotificationController {
  constructor(private readonly notifications: LogoutNotifications) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List logout notifications of user',
    description:
      'What applications were told, or are to be told, of sessions of the user that ended, the latest first: 100, for 30 days, also about who is deleted.',
    returns: [LogoutNotificationDto],
    page: 'always',
  })
  list(@Param('userId') userId: string, @PageQuery() page: PageRequest) {
    return this.notifications.list(userId, page);
  }
}
