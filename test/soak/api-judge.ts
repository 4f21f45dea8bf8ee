import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ApiDocument, ApiOperation } from './api-document.js';
import type { Draft, Mutation } from './mutation.js';
import type { SoakAnswer, SoakRequest } from './soak-request.js';

export interface ApiExchange {
  readonly draft: Draft;
  readonly mutation: Mutation;
  readonly request: SoakRequest;
  readonly answer: SoakAnswer;
}

/** What HTTP itself may answer before an operation is asked. */
const TRANSPORT = [200, 204, 304, 400, 404, 405, 413, 414, 415, 417, 431];

/** Of HTTP's own answers, those without a body. */
const BARE = [204, 304, 417];

const VERBS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Holds answers to bad input against what the document promises. */
export class ApiJudge {
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false });
  private readonly validators = new Map<ApiOperation, ValidateFunction>();

  constructor(private readonly document: ApiDocument) {
    this.ajv.addSchema(document, 'document');
  }

  /** What is wrong with an answer; undefined where nothing is. */
  faultOf(exchange: ApiExchange): string | undefined {
    return (
      statusFault(exchange, this.statusesAt(exchange)) ??
      this.acceptanceFault(exchange) ??
      bodyFault(exchange)
    );
  }

  private statusesAt({ draft: { operation }, mutation, request }: ApiExchange): readonly number[] {
    if (mutation.layer === 'input') return operation.statuses;
    const others = Object.values(this.document.paths[operation.path] ?? {});
    const documented = others.flatMap(({ responses }) => Object.keys(responses).map(Number));
    return [...documented, ...TRANSPORT, ...(VERBS.has(request.method) ? [] : [501])];
  }

  private acceptanceFault({ draft, mutation, request, answer }: ApiExchange): string | undefined {
    if (answer.status >= 400) return undefined;
    if (mutation.mustBeRefused?.(draft)) return 'was not refused';
    if (request.method !== draft.method || !this.breaksSchema(draft.operation, request)) return undefined;
    return 'accepted a body that its schema refuses';
  }

  private breaksSchema(operation: ApiOperation, { headers, body }: SoakRequest): boolean {
    if (!operation.body || typeof body !== 'string' || headers['content-type'] !== 'application/json')
      return false;
    const known = this.validators.get(operation);
    const validate = known ?? this.ajv.compile({ $ref: schemaReference(operation) });
    if (!known) this.validators.set(operation, validate);
    const value = parse(body);
    // `null` counts as no body, and no body as an empty one.
    return value !== undefined && !validate(value.json ?? {});
  }
}

const schemaReference = ({ path, method }: ApiOperation): string => {
  const pointer = [
    'paths',
    path,
    method.toLowerCase(),
    'requestBody',
    'content',
    'application/json',
    'schema',
  ];
  const parts = pointer.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'));
  return `document#/${encodeURI(parts.join('/'))}`;
};

function statusFault({ answer: { status } }: ApiExchange, allowed: readonly number[]): string | undefined {
  if (allowed.includes(status)) return undefined;
  return status >= 500 ? `answered ${status}` : `answered ${status}, which is not documented`;
}

/** Every error is `{ code, message }` (ERR-1). */
function bodyFault({
  request,
  draft: { operation },
  answer: { status, headers, text },
}: ApiExchange): string | undefined {
  if ([...BARE, ...operation.bareStatuses].includes(status) || request.method === 'HEAD') return undefined;
  const body = parse(text)?.json;
  if (body === undefined) return `answered ${status} without JSON`;
  if (!String(headers['content-type']).startsWith('application/json')) return 'does not say that it is JSON';
  if (status < 400) return undefined;
  const { code, message, data } = membersOf(body);
  if (typeof message !== 'string') return `answered ${status} without a message`;
  if (typeof code !== 'string') return `answered ${status} without a code`;
  return code === 'guard.invalid_input' && !hasIssues(data) ? 'names no issues' : undefined;
}

const hasIssues = (data: unknown): boolean => {
  const { issues } = membersOf(data);
  return Array.isArray(issues) && issues.length > 0;
};

const membersOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function parse(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
