import type { OpenAPIObject } from '@nestjs/swagger';
import { AUDIENCES } from '#src/platform/http/audience.js';
import { operationsOf } from '#src/platform/http/openapi/operations.js';
import { MY_ORGANIZATION_SCOPES } from '#src/modules/my-organization/my-organization.public.js';

const HEAD = `# Permissions
Who may call what. A token is for one audience, and says which scopes it was given.`;

const MANAGEMENT = `## The Management API
Takes access tokens for the resource \`https://<tenant id>.logto.app/api\` with the scope \`all\`. It is given by the role \`Logto Management API access\`, to machine-to-machine applications. What is below is open to other callers; everything else of the API wants this.`;

const ORGANIZATION = `## The API of an organization
Takes access tokens for an organization, and acts in that one alone. Its scopes belong to the organization template: give them to organization roles.

| scope | what it allows | operations |
|---|---|---|`;

const PUBLIC = `## Without a token
Open to anybody, and limited by address. What stands below \`/api/experience\` and \`/api/interaction\` wants the cookie of the sign-in that it is about, and is open to pages of the server alone.

| operation | request |
|---|---|`;

/** What an operation wants of its caller, in the words of the document. */
type Security = readonly Readonly<Record<string, readonly string[]>>[];

/** The page of what callers need, from the OpenAPI document of all routes. */
export function permissionsPage(document: OpenAPIObject): string {
  const operations = operationsOf(document.paths).map(({ method, path, operation }) => ({
    id: operation.operationId ?? '',
    request: `${method.toUpperCase()} ${path}`,
    security: operation.security as Security | undefined,
  }));
  const { name } = AUDIENCES.organization.security;
  const withScope = (scope: string) =>
    operations.filter(({ security }) => security?.some((each) => each[name]?.includes(scope)));
  const scopes = MY_ORGANIZATION_SCOPES.map(
    ({ name: scope, description }) =>
      `| \`${scope}\` | ${description} | ${withScope(scope)
        .map(({ request }) => `\`${request}\``)
        .join('<br>')} |`,
  );
  const open = operations
    .filter(({ security }) => security?.length === 0)
    .map(({ id, request }) => `| ${id} | \`${request}\` |`);
  return `${[HEAD, '', MANAGEMENT, '', ORGANIZATION, ...scopes, '', PUBLIC, ...open].join('\n')}\n`;
}
