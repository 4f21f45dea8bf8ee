import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { ActiveUsersDto, ActiveUsersQueryDto, NewUsersDto, TotalUsersDto } from './dashboard.dto.js';
import { DashboardService } from './dashboard.service.js';

@ApiTags('Dashboard')
@Controller('dashboard/users')
export class DashboardController {
  constructor(private readonly dashboard: DashboardService) {}

  @GetEndpoint('total', {
    audience: 'management',
    summary: 'Get total user count',
    description: 'How many users the tenant has.',
    operationId: 'GetTotalUserCount',
    returns: TotalUsersDto,
  })
  total() {
    return this.dashboard.total();
  }

  @GetEndpoint('new', {
    audience: 'management',
    summary: 'Get new user counts',
    description: 'How many users came in today and in the last seven days, in calendar days of the server.',
    operationId: 'GetNewUserCounts',
    returns: NewUsersDto,
  })
  newUsers() {
    return this.dashboard.newUsers();
  }

  @GetEndpoint('active', {
    audience: 'management',
    summary: 'Get active user counts',
    description: 'How many users were active, by day, over seven and over thirty days.',
    operationId: 'GetActiveUserCounts',
    returns: ActiveUsersDto,
  })
  activeUsers(@Query() { date }: ActiveUsersQueryDto) {
    return this.dashboard.activeUsers(date);
  }
}
