import type { ErrorDeclaration } from '#src/kernel/errors.js';
import { OAUTH_MEANINGS } from '#src/oidc/oidc.public.js';
import { statusOf } from '#src/platform/http/error-answer.js';
import { type AnsweredError, ERROR_SOURCES } from '#src/platform/http/openapi/answered-errors.js';
import type { OperationErrors } from '#src/platform/http/openapi/api-documents.js';
import { RequestErrors } from '#src/platform/http/request.errors.js';

const HEAD = `# Errors
Made from the code by \`npm run generate\`. Every refusal is JSON:

\`\`\`json
{ "code": "entity.not_found", "message": "The user was not found.", "data": {}, "details": "…" }
\`\`\`

Decide by \`code\`, with the status where one code has several: both are stable. \`message\` and \`details\` are for people and change; \`data\`, where there is any, is for programs. With 429 and 503 comes \`Retry-After\`: the same request can succeed later. A failure of the server itself is 500 with a \`message\` alone; its log names the request by \`Logto-Core-Request-Id\`, which every answer carries.

The OpenAPI document (\`/api/swagger.json\`) lists the same codes by operation and status.
`;

const OIDC = `
## Below /oidc
Errors are those of OAuth 2.0, with \`error\` and \`error_description\`. \`code\` is \`oidc.\` and the error, so that one client can read all; where a sign-in has ended or never began, it is \`session.not_found\`.

| code | what it means |
|---|---|
`;

/** Where what no operation answers comes from. */
const HTTP_ITSELF = 'HTTP itself, before any operation';

interface Row {
  readonly error: ErrorDeclaration;
  /** What answers it, in the order of the document. */
  readonly by: Set<string>;
}

/** `docs/errors.md`: every code, what it means, and what answers it. */
export function errorsPage(operations: readonly OperationErrors[]): string {
  const rows = new Map<string, Row>();
  for (const { operationId, errors } of operations) {
    for (const error of errors) {
      const row = rows.get(keyOf(error)) ?? { error, by: new Set() };
      rows.set(keyOf(error), row);
      row.by.add(answererOf(error, operationId));
    }
  }
  for (const error of Object.values(RequestErrors)) {
    if (!rows.has(keyOf(error))) rows.set(keyOf(error), { error, by: new Set([HTTP_ITSELF]) });
  }
  return `${HEAD}${sectionsOf(rows)}${OIDC}${oauthRows()}\n`;
}

const keyOf = (error: ErrorDeclaration): string => `${error.code} ${statusOf(error)} ${error.meaning}`;

const answererOf = ({ source }: AnsweredError, operationId: string): string =>
  source ? ERROR_SOURCES[source] : `\`${operationId}\``;

/** A section for what stands before the first dot of a code. */
function sectionsOf(rows: ReadonlyMap<string, Row>): string {
  const sections = new Map<string, string[]>();
  for (const [, { error, by }] of [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const [name = ''] = error.code.split('.');
    const lines = sections.get(name) ?? [];
    sections.set(name, lines);
    lines.push(`| \`${error.code}\` | ${statusOf(error)} | ${error.meaning} | ${[...by].join(', ')} |`);
  }
  return [...sections]
    .map(
      ([name, lines]) =>
        `\n## ${name}\n| code | status | what it means | answered by |\n|---|---|---|---|\n${lines.join('\n')}\n`,
    )
    .join('');
}

const oauthRows = (): string =>
  Object.entries(OAUTH_MEANINGS)
    .map(([error, meaning]) => `| \`oidc.${error}\` | ${meaning} |`)
    .join('\n');
