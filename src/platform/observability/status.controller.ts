import { Controller, Headers, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { StatusService } from './status.service.js';

@ApiTags('Status')
@Controller('status')
export class StatusController {
  constructor(private readonly status: StatusService) {}

  @GetEndpoint('', {
    audience: 'public',
    summary: 'Check that the server answers',
    description:
      'For load balancers and monitoring. Answers 204 while the server can serve, and names the tenant in the header `logto-tenant-id` to a caller that knows the status key.',
  })
  get(
    @Headers('logto-status-api-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    void reply.headers(this.status.headersFor(key));
  }
}
