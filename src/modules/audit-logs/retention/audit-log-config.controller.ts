import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import { AuditLogConfigDto, UpdateAuditLogConfigDto } from './audit-log-config.dto.js';
import { AuditLogConfigService } from './audit-log-config.service.js';

@ApiTags('Configs')
@Controller('configs/audit-logs')
export class AuditLogConfigController {
  constructor(private readonly configs: AuditLogConfigService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get audit log config',
    description: 'How many days the tenant keeps its audit log.',
    returns: AuditLogConfigDto,
    operationId: 'GetAuditLogConfig',
  })
  get() {
    return this.configs.get();
  }

  @PatchEndpoint('', {
    audience: 'management',
    summary: 'Update audit log config',
    description:
      'Says how many days the audit log is kept. Entries that are older are deleted within minutes and cannot be brought back.',
    returns: AuditLogConfigDto,
    operationId: 'UpdateAuditLogConfig',
  })
  update(@Body() changes: UpdateAuditLogConfigDto) {
    return this.configs.update(changes);
  }
}
