import { STATUS_CODES } from 'node:http';
import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { EndpointOptions, Returns } from '../endpoint-metadata.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../page-limits.js';

/** What the OpenAPI document says about an endpoint, apart from its parameters and body, which its method declares. */
export function endpointDocumentation(options: EndpointOptions, status: number): MethodDecorator {
  const { permission, summary, description = summary, operationId = '', statuses = [] } = options;
  const errors = [...(permission === null ? [] : [401, 403]), ...statuses];
  return applyDecorators(
    // An empty id is replaced by the one that follows from the path.
    ApiOperation({ summary, description, operationId, ...(permission === null && { security: [] }) }),
    ApiResponse({ status, description: phrase(status), ...content(options.returns) }),
    ...errors.map((error) => ApiResponse({ status: error, description: phrase(error) })),
    ...(options.page ? pageParameters : []),
    ...(options.search ? [searchParameters] : []),
  );
}

const phrase = (status: number): string => STATUS_CODES[status] ?? String(status);

function content(returns: Returns | undefined) {
  if (returns === undefined) return {};
  if (returns === 'json') return { schema: { type: 'object', additionalProperties: true } };
  return 'prototype' in returns ? { type: returns } : { type: returns[0], isArray: true };
}

const pageParameters = [
  ApiQuery({
    name: 'page',
    required: false,
    description: 'The page to return, counted from 1.',
    schema: { type: 'integer', minimum: 1, default: 1 },
  }),
  ApiQuery({
    name: 'page_size',
    required: false,
    description: 'How many items a page has.',
    schema: { type: 'integer', minimum: 1, maximum: MAX_PAGE_SIZE, default: DEFAULT_PAGE_SIZE },
  }),
];

const searchParameters = ApiQuery({
  name: 'search_params',
  required: false,
  explode: true,
  description: 'What to search for, and how: `search`, `search.<field>`, `mode`, `joint`, `isCaseSensitive`.',
  schema: { type: 'object', additionalProperties: { type: 'string' } },
});
