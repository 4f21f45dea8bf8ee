import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isObject } from '#src/platform/http/fields/object.js';
import { parseSearch } from './parse-search.js';

/** What the query searches for, a `Search` in these fields. Belongs to endpoints that declare `search`. */
export const SearchQuery = createParamDecorator((fields: readonly string[], context: ExecutionContext) => {
  const { query } = context.switchToHttp().getRequest<FastifyRequest>();
  return parseSearch(isObject(query) ? query : {}, fields);
});
