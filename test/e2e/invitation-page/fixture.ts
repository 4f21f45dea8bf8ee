import { InvitationLinks } from '#src/modules/organization-invitations/organization-invitations.public.js';
import { SIGN_IN_EXPERIENCE_CONFIG } from '#src/modules/sign-in-experience/settings/stored-experience.dto.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiAnswer, requireDocumented, type ApiClient } from '../../support/api-client.js';
import { rememberSecret } from '../../support/known-secrets.js';
import type { TestApp, TestTenant } from '../../support/test-app.js';
import { invite } from '../organization-invitations/fixture.js';
import { createOrganization } from '../organizations/fixture.js';
import { read } from '../resources/fixture.js';
import { newEmail, newUsername } from '../users/fixture.js';

/** Calls what the page of an invitation calls, without a cookie. */
async function call(
  { baseUrl }: Pick<TestTenant, 'baseUrl'>,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<ApiAnswer> {
  const response = await fetch(`${baseUrl}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer = { status: response.status, headers: response.headers, body: await response.json() };
  requireDocumented('POST', `/api${path}`, answer);
  return answer;
}

export const show = (tenant: TestTenant, token: string, headers?: Record<string, string>) =>
  call(tenant, '/invitation', { token }, headers);

export const acceptBy = (
  tenant: TestTenant,
  token: string,
  chosen: object = {},
  headers?: Record<string, string>,
): Promise<ApiAnswer> => call(tenant, '/invitation/acceptance', { token, ...chosen }, headers);

/** The link that a message about the invitation has. */
export const linkOf = (
  { app }: Pick<TestApp, 'app'>,
  { id: tenantId }: TestTenant,
  id: string,
  organizationId: string,
): Promise<URL> =>
  TenantContext.run(
    tenantId,
    async () => new URL(await app.get(InvitationLinks).urlOf({ id, organizationId })),
  );

export function tokenIn({ searchParams }: URL): string {
  const token = searchParams.get('token') ?? '';
  rememberSecret(token);
  return token;
}

/** What somebody new chooses. */
export const newcomer = () => ({ username: newUsername(), password: 'Otter-beside-4-lakes' });

/** Sets what people sign up with, also where no connector could verify it. */
export const signUpBy = (
  { app }: TestApp,
  { id }: TestTenant,
  identifiers: readonly string[],
  password: boolean,
) =>
  TenantContext.run(id, () =>
    app.get(TenantConfigs).replace(SIGN_IN_EXPERIENCE_CONFIG, {
      signUp: { identifiers: identifiers as ('username' | 'email' | 'phone')[], password, verify: true },
    }),
  );

/** An invitation of somebody to a new organization, with the token of its link. */
export async function invited(
  server: TestApp,
  api: ApiClient,
  properties: object = {},
  tenant: TestTenant = server.tenant,
) {
  const [invitee, organizationId] = [newEmail(), await createOrganization(api)];
  const answer = await invite(api, { invitee, organizationId, ...properties });
  const id = read(answer, 'id');
  const token = tokenIn(await linkOf(server, tenant, id, read(answer, 'organizationId')));
  return {
    id,
    invitee: read(answer, 'invitee'),
    organizationId,
    token,
    path: `/organization-invitations/${id}`,
  };
}
