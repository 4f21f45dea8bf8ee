import type { TestTenant } from './test-app.js';

export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** Asks a tenant's token endpoint, with whatever parameters. */
export async function requestToken(
  { issuer }: TestTenant,
  parameters: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<TokenAnswer> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(parameters),
  });
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, body };
}

/** Asks for a token of the tenant's client for its Management API. */
export const requestManagementToken = (tenant: TestTenant): Promise<TokenAnswer> =>
  requestToken(tenant, {
    grant_type: 'client_credentials',
    client_id: tenant.clientId,
    client_secret: tenant.clientSecret,
    resource: tenant.indicator,
    scope: 'all',
  });

/** That token. */
export async function managementToken(tenant: TestTenant): Promise<string> {
  const { body } = await requestManagementToken(tenant);
  return String(body['access_token']);
}
