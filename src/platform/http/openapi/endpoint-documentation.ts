import { STATUS_CODES } from 'node:http';
import { applyDecorators } from '@nestjs/common';
import {
  ApiExtension,
  ApiExtraModels,
  ApiOperation,
  ApiQuery,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { type Audience, AUDIENCES, nameOf, scopesOf } from '../audience.js';
import type { EndpointOptions, Returns } from '../endpoint-metadata.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../page-limits.js';
import { ERRORS, errorsOfEndpoint } from './answered-errors.js';
import { AUDIENCE } from './operations.js';

/** What the OpenAPI document says about an endpoint, apart from its parameters and body, which its method declares. */
export function endpointDocumentation(options: EndpointOptions, status: number): MethodDecorator {
  const { audience, summary, description = summary, operationId = '', otherStatus, otherReturns } = options;
  return applyDecorators(
    // An empty id is replaced by the one that follows from the path.
    ApiOperation({ summary, description, operationId, ...securityOf(audience) }),
    ApiExtension(AUDIENCE, nameOf(audience)),
    ApiResponse({ status, description: phraseOf(status, options.returns), ...content(options) }),
    ...(otherStatus
      ? [
          ApiResponse({
            status: otherStatus,
            description: phraseOf(otherStatus, otherReturns),
            ...content({ ...options, returns: otherReturns }),
          }),
        ]
      : []),
    ApiExtension(ERRORS, errorsOfEndpoint(options)),
    ...namedModels(options),
    ...(options.page ? pageParameters : []),
    ...(options.search === undefined ? [] : [searchParameters(options.search)]),
  );
}

/** That of the Management API is the document's own, and goes without saying. */
function securityOf(audience: Audience): { security?: Record<string, string[]>[] } {
  if (audience === 'management') return {};
  const { security } = AUDIENCES[nameOf(audience)];
  return { security: security ? [{ [security.name]: [...scopesOf(audience)] }] : [] };
}

/** Of a success that could have a body, the document says whether it has none. */
function phraseOf(status: number, returns?: Returns): string {
  const phrase = STATUS_CODES[status] ?? String(status);
  return status < 300 && status !== 204 && !returns ? `${phrase}, without a body` : phrase;
}

function content({ returns, maxItems }: EndpointOptions) {
  if (returns === undefined) return {};
  if (returns === 'json') return { schema: { type: 'object', additionalProperties: true } };
  if (returns === 'text') return { content: { 'text/plain': { schema: { type: 'string' } } } } as const;
  if ('prototype' in returns) return { type: returns };
  const [type] = returns;
  if (maxItems === undefined) return { type, isArray: true };
  return { schema: { type: 'array', items: { $ref: getSchemaPath(type) }, maxItems } };
}

/** A schema of our own refers to its class by name, which makes the class known to nobody. */
const namedModels = ({ returns, maxItems }: EndpointOptions): MethodDecorator[] =>
  maxItems !== undefined && Array.isArray(returns) ? [ApiExtraModels(...returns)] : [];

const pageParameters = [
  ApiQuery({
    name: 'page',
    required: false,
    description:
      'Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are.',
    schema: { type: 'integer', minimum: 1, default: 1, example: 1 },
  }),
  ApiQuery({
    name: 'page_size',
    required: false,
    description: 'How many items a page has.',
    schema: {
      type: 'integer',
      minimum: 1,
      maximum: MAX_PAGE_SIZE,
      default: DEFAULT_PAGE_SIZE,
      example: DEFAULT_PAGE_SIZE,
    },
  }),
];

const searchParameters = (example: string) =>
  ApiQuery({
    name: 'search_params',
    required: false,
    explode: true,
    description:
      'Leaves only what matches. `search` looks in all fields that can be searched, `search.<field>` in one, and `%` stands for ' +
      'any characters. `mode` (`like` by default, `exact`, `similar_to`, `posix`) says how to compare, `joint` (`or` by default, ' +
      '`and`) how several conditions go together, `isCaseSensitive=true` that case counts.',
    examples: {
      everything: { summary: 'Everything', value: {} },
      search: { summary: `Those with ${example.replaceAll('%', '')} in them`, value: { search: example } },
    },
    schema: { type: 'object', additionalProperties: { type: 'string' } },
  });
