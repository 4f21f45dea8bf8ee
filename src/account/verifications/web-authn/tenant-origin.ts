import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The origin of the tenant's own that the request came to, as the server has found it. */
export const TenantOrigin = createParamDecorator((_options: unknown, context: ExecutionContext): string => {
  const { tenant } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!tenant) throw new Error('every request of the API has a tenant');
  return tenant.origin;
});
