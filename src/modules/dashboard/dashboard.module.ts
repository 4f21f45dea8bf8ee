import { Module } from '@nestjs/common';
import { UsersModule } from '#src/modules/users/users.module.js';
import { ActiveUserRepository } from './active-user.repository.js';
import { ActiveUsers } from './active-users.js';
import { DashboardController } from './dashboard.controller.js';
import { DashboardRepository } from './dashboard.repository.js';
import { DashboardService } from './dashboard.service.js';

@Module({
  imports: [UsersModule],
  controllers: [DashboardController],
  providers: [ActiveUserRepository, ActiveUsers, DashboardRepository, DashboardService],
  exports: [ActiveUsers],
})
export class DashboardModule {}
