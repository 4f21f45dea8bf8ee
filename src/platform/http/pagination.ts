import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AppError } from '#src/kernel/errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { endpointOf } from './endpoint-metadata.js';
import { isObject } from './fields/object.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './page-limits.js';

/** The offset of any accepted page is still an exact number. */
const MAX_PAGE = Math.floor(Number.MAX_SAFE_INTEGER / MAX_PAGE_SIZE);

/**
 * The page that the query asks for: a `PageRequest`; on routes where pages are
 * optional, `undefined` when the query names neither `page` nor `page_size`.
 */
export const PageQuery = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { query } = context.switchToHttp().getRequest<FastifyRequest>();
  return pageRequestOf(query, endpointOf(context.getHandler())?.page);
});

export function pageRequestOf(
  query: unknown,
  pages: 'always' | 'optional' | undefined,
): PageRequest | undefined {
  const { page, page_size: pageSize } = isObject(query) ? query : {};
  if (pages === 'optional' && page === undefined && pageSize === undefined) return undefined;
  return {
    page: wholeOrDefault(page, 1, MAX_PAGE),
    pageSize: wholeOrDefault(pageSize, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE),
  };
}

function wholeOrDefault(value: unknown, byDefault: number, max: number): number {
  if (value === undefined) return byDefault;
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > max) throw invalidPagination();
  return number;
}

export const invalidPagination = AppError.declare(
  'invalid',
  'guard.invalid_pagination',
  'The page or its size is no whole number within its bounds.',
  () => ({
    message: `The page is a whole number from 1, its size one from 1 to ${MAX_PAGE_SIZE}.`,
  }),
);
