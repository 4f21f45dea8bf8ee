import type { OpenAPIObject } from '@nestjs/swagger';
import { AUDIENCES } from '#src/platform/http/audience.js';
import { operationsOf } from '#src/platform/http/openapi/operations.js';
import { MY_ORGANIZATION_SCOPES } from '#src/modules/my-organization/my-organization.public.js';
import { TENANTS_API_INDICATOR, TENANTS_SCOPES } from '#src/modules/resources/resources.public.js';

const HEAD = `# Permissions
Who may call what. A token is for one audience, and says which scopes it was given.`;

const MANAGEMENT = `## The Management API
Takes access tokens for the resource \`https://<tenant id>.logto.app/api\` with the scope \`all\`. It is given by the role \`Logto Management API access\`, to machine-to-machine applications. What is below is open to other callers; everything else of the API wants this.`;

const ORGANIZATION = `## The API of an organization
Takes access tokens for an organization, and acts in that one alone. Its scopes belong to the organization template: give them to organization roles.

| scope | what it allows | operations |
|---|---|---|`;

const OPERATORS = `## The API of tenants
Only the tenant \`admin\` has it ([look after tenants](how-to/tenants.md)). Takes access tokens of that tenant for the resource \`${TENANTS_API_INDICATOR}\`. Both scopes are given by the role \`machine:tenants\`, to machine-to-machine applications, and by \`operator:tenants\`, to people.

| scope | operations |
|---|---|`;

const PUBLIC = `## Without a token
Open to anybody, and limited by address. What stands below \`/api/experience\` and \`/api/interaction\` wants the cookie of the sign-in that it is about; that and what stands below \`/api/invitation\` is open to pages of the server alone.

| operation | request |
|---|---|`;

/** What an operation wants of its caller, in the words of the document. */
type Security = readonly Readonly<Record<string, readonly string[]>>[];

interface Listed {
  readonly id: string;
  readonly request: string;
  readonly security: Security | undefined;
}

const listed = ({ paths }: OpenAPIObject): Listed[] =>
  operationsOf(paths).map(({ method, path, operation }) => ({
    id: operation.operationId ?? '',
    request: `${method.toUpperCase()} ${path}`,
    security: operation.security as Security | undefined,
  }));

/** The requests that a scope allows, as a cell of a table. */
const requestsOf = (operations: readonly Listed[], name: string, scope: string): string =>
  operations
    .filter(({ security }) => security?.some((each) => each[name]?.includes(scope)))
    .map(({ request }) => `\`${request}\``)
    .join('<br>');

/** The page of what callers need, from the OpenAPI documents of a tenant's routes and of the operators'. */
export function permissionsPage(document: OpenAPIObject, ofOperators: OpenAPIObject): string {
  const operations = listed(document);
  const { name } = AUDIENCES.organization.security;
  const scopes = MY_ORGANIZATION_SCOPES.map(
    ({ name: scope, description }) =>
      `| \`${scope}\` | ${description} | ${requestsOf(operations, name, scope)} |`,
  );
  const tenants = Object.values(TENANTS_SCOPES).map(
    (scope) =>
      `| \`${scope}\` | ${requestsOf(listed(ofOperators), AUDIENCES.operators.security.name, scope)} |`,
  );
  const open = operations
    .filter(({ security }) => security?.length === 0)
    .map(({ id, request }) => `| ${id} | \`${request}\` |`);
  return `${[HEAD, '', MANAGEMENT, '', ORGANIZATION, ...scopes, '', OPERATORS, ...tenants, '', PUBLIC, ...open].join('\n')}\n`;
}
