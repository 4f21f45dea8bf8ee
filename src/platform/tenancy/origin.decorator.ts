import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import './install-tenancy.js';

/** The public origin of the tenant that a request is for. */
export const Origin = createParamDecorator((_options: unknown, context: ExecutionContext): string => {
  const { tenant } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!tenant) throw new Error('a request reached a controller without a tenant');
  return tenant.origin;
});
