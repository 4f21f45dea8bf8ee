import { Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { ListLogsDto, LogDto } from './log.dto.js';
import { LogErrors } from './log.errors.js';
import { LogService } from './log.service.js';

@ApiTags('Audit logs')
@Controller('logs')
export class LogController {
  constructor(private readonly logs: LogService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List logs',
    description: 'What users and applications did, newest first. Deliveries of webhooks are left out.',
    returns: [LogDto],
    page: 'always',
    errors: [LogErrors.invalidTimeWindow],
  })
  list(@Query() query: ListLogsDto, @PageQuery() page: PageRequest) {
    return this.logs.list(query, page);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get log',
    description: 'Any entry, also one that lists leave out.',
    returns: LogDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.logs.get(id);
  }
}
