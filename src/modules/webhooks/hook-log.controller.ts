import { Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PageRequest } from '#src/kernel/page.js';
import { AuditLogs, HookLogDto, ListHookLogsDto } from '#src/modules/audit-logs/audit-logs.public.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';

@ApiTags('Hooks')
@Controller('hooks/:id/recent-logs')
export class HookLogController {
  constructor(private readonly logs: AuditLogs) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List recent logs of webhook',
    description:
      'What was sent to the webhook and what came back, newest first; without a time those of the last 24 hours.',
    returns: [HookLogDto],
    page: 'always',
  })
  list(@Param('id') hookId: string, @Query() query: ListHookLogsDto, @PageQuery() page: PageRequest) {
    return this.logs.listOfHook(hookId, query, page);
  }
}
