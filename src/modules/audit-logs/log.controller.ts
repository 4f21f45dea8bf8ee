import { Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { ListLogsDto, LogDto } from './log.dto.js';
import { LogErrors } from './log.errors.js';
import { LogService } from './log.service.js';

@ApiTags('Audit logs')
@PathParameters({
  logId: { description: 'Id of the entry, as in `id` of `GET /api/logs`.', example: ACME.logId },
})
@Controller('logs')
export class LogController {
  constructor(private readonly logs: LogService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List logs',
    description:
      'Shows what users and applications did, newest first, to find out why a sign-in failed or who used a client. Deliveries of webhooks are in `GET /api/hooks/{id}/recent-logs`.',
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
    description: 'Shows all that is known of one entry, also of one that lists leave out.',
    returns: LogDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.logs.get(id);
  }
}
