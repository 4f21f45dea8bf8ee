import { Global, Module } from '@nestjs/common';
import { ChangeLog } from '#src/platform/events/change-log.port.js';
import { AuditTrail } from './audit-trail.js';
import { AuditedChanges } from './audited-changes.js';
import { AuditLogs } from './hooks/audit-logs.js';
import { HookStatsRepository } from './hooks/hook-stats.repository.js';
import { LogQueue } from './log-queue.js';
import { LogController } from './log.controller.js';
import { LogRepository } from './log.repository.js';
import { LogService } from './log.service.js';
import { RationedRows } from './rationed-rows.js';
import { AuditLogConfigController } from './retention/audit-log-config.controller.js';
import { AuditLogConfigService } from './retention/audit-log-config.service.js';
import { LogSweepRepository } from './retention/log-sweep.repository.js';
import { LogSweeper } from './retention/log-sweeper.js';

/**
 * The one global module above the platform: `Events` writes down each change through `ChangeLog` in the change's own
 * transaction, and cannot import the module that implements it.
 */
@Global()
@Module({
  controllers: [LogController, AuditLogConfigController],
  providers: [
    AuditLogConfigService,
    AuditLogs,
    AuditTrail,
    HookStatsRepository,
    LogQueue,
    LogRepository,
    LogService,
    LogSweepRepository,
    LogSweeper,
    RationedRows,
    { provide: ChangeLog, useClass: AuditedChanges },
  ],
  exports: [AuditLogs, AuditTrail, ChangeLog],
})
export class AuditLogsModule {}
