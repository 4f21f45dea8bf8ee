import { createHash } from 'node:crypto';
import { CLAIMS_OF_SCOPES } from '#src/oidc/accounts/claims-of-scopes.js';
import { inProvider } from './granted-tokens.js';
import type { TestApp, TestTenant } from './test-app.js';
import { requestToken, type TokenAnswer } from './tokens.js';

export const CALLBACK = 'https://app.example/callback';
const VERIFIER = 'v'.repeat(43);

/** What a user let a client have. */
export interface Consent {
  readonly userId: string;
  readonly clientId: string;
  /** The scope of the authorization request. */
  readonly scope: string;
  /** The granted scopes of the resources that were asked for, by indicator. */
  readonly resources?: Readonly<Record<string, string>>;
}

export interface GrantedCode {
  readonly code: string;
  readonly grantId: string;
}

/** An application of people, which may be sent back to `CALLBACK`. */
export const application = (
  type: 'SPA' | 'Native' | 'Traditional',
  customClientMetadata: object = {},
): object => ({
  type,
  oidcClientMetadata: { redirectUris: [CALLBACK], postLogoutRedirectUris: [] },
  customClientMetadata,
});

/** A grant with an authorization code, as a sign-in leaves them. */
export const newCode = (server: TestApp, tenant: TestTenant, consent: Consent): Promise<GrantedCode> =>
  inProvider(server, tenant, async ({ AuthorizationCode, Client, Grant }) => {
    const { userId: accountId, clientId, scope, resources = {} } = consent;
    const client = await Client.find(clientId);
    if (!client) throw new Error(`there is no client ${clientId}`);
    const grant = new Grant({ accountId, clientId });
    grant.addOIDCScope(scope.split(' ').filter(isOpenIdScope).join(' '));
    for (const [indicator, granted] of Object.entries(resources)) grant.addResourceScope(indicator, granted);
    const grantId = await grant.save();
    const indicators = Object.keys(resources);
    const properties = {
      accountId,
      client,
      grantId,
      gty: 'authorization_code',
      scope,
      resource: indicators.length === 1 ? indicators[0] : indicators,
      redirectUri: CALLBACK,
      codeChallenge: createHash('sha256').update(VERIFIER).digest('base64url'),
      codeChallengeMethod: 'S256',
    };
    return { code: await new AuthorizationCode(properties as never).save(), grantId };
  });

const isOpenIdScope = (scope: string): boolean => scope === 'offline_access' || scope in CLAIMS_OF_SCOPES;

/** Redeems a code; `changed` adds parameters. A confidential client names its secret there. */
export const redeem = (
  tenant: TestTenant,
  { clientId }: Pick<Consent, 'clientId'>,
  { code }: Pick<GrantedCode, 'code'>,
  changed: Record<string, string> = {},
): Promise<TokenAnswer> =>
  requestToken(tenant, {
    grant_type: 'authorization_code',
    client_id: clientId,
    code,
    redirect_uri: CALLBACK,
    code_verifier: VERIFIER,
    ...changed,
  });

/** Refreshes; `changed` adds parameters. */
export const refresh = (
  tenant: TestTenant,
  { clientId }: Pick<Consent, 'clientId'>,
  refreshToken: string,
  changed: Record<string, string> = {},
): Promise<TokenAnswer> =>
  requestToken(tenant, {
    grant_type: 'refresh_token',
    client_id: clientId,
    refresh_token: refreshToken,
    ...changed,
  });
