import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#src/kernel/ids.js';
import { SsoConnectors } from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { ACCESS_TOKEN, CLIENT } from '../../connectors/social/fake-provider.js';
import { type FakeEnterprise, startEnterprise } from '../../enterprise-sso/oidc/fake-enterprise.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import {
  addEnterpriseTokenHolder,
  type EnterpriseTokenHolder,
  keepTokens,
  readEnterpriseToken,
} from '../../support/enterprise-token-sets.js';
import { storeSsoConnector } from '../../support/sso-connectors.js';
import { useServer } from '../../support/test-app.js';
import { expireTokens, storedSet } from '../../support/token-sets.js';

const EXPIRED = { code: 'secrets.third_party_token_set.access_token_expired' };
const RENEWED = 'access-2';

const server = useServer({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' });
let api: ApiClient;
beforeAll(async () => {
  api = await apiClient(server.tenant);
});

const start = (discovery: Record<string, unknown> = {}) => startEnterprise({ path: '' }, { discovery });
const tokenRequestsAt = ({ received }: FakeEnterprise) => received.filter(({ path }) => path === '/token');
const configFor = ({ issuer }: FakeEnterprise, more: object = {}) => ({ ...CLIENT, issuer, ...more });

/** Somebody of an enterprise, whose tokens are stored as its provider gave them. */
async function addHolder(idp: FakeEnterprise): Promise<EnterpriseTokenHolder> {
  const connectorId = await storeSsoConnector(server, server.tenant, { config: configFor(idp) });
  const holder = await addEnterpriseTokenHolder(server, idp, connectorId);
  await comeBack(holder, idp);
  return holder;
}

/** The user signs in at the provider again. */
async function comeBack(holder: EnterpriseTokenHolder, idp: FakeEnterprise): Promise<void> {
  const { connectorId } = holder;
  const connectors = server.app.get(SsoConnectors, { strict: false });
  const { tokens } = await TenantContext.run(holder.tenant.id, async () => {
    const attempt = { state: newId(), redirectUri: 'https://any.example/callback', attemptId: newId() };
    const sent = await connectors.authorizationUri({ ...attempt, connectorId, isRemembered: true });
    return connectors.signIn(connectorId, idp.approve(sent.uri), sent.remembered);
  });
  expect(await keepTokens(server, holder, tokens)).toBe(true);
}

async function reconfigure({ connectorId }: EnterpriseTokenHolder, config: object): Promise<void> {
  expect((await api.patch(`/sso-connectors/${connectorId}`, { config })).status).toBe(200);
}

/** What reading comes to, once the access token has expired. */
async function renew(holder: EnterpriseTokenHolder): Promise<string> {
  await expireTokens(server, holder);
  return (await readEnterpriseToken(server, holder)).access_token;
}

describe('a refresh token of the provider of an enterprise', () => {
  it('is sent to no other issuer, and to nobody any more until the user has been there again', async () => {
    const [idp, other] = [await start(), await start()];
    const holder = await addHolder(idp);
    await reconfigure(holder, configFor(other));
    expect(await readEnterpriseToken(server, holder)).toMatchObject({ access_token: ACCESS_TOKEN });
    await expect(renew(holder)).rejects.toMatchObject(EXPIRED);
    expect(tokenRequestsAt(other)).toEqual([]);
    expect(await storedSet(server, holder)).toMatchObject({ needs_reauthorization_at: expect.any(Date) });
    await reconfigure(holder, configFor(idp));
    await expect(renew(holder)).rejects.toMatchObject(EXPIRED);
    await comeBack(holder, idp);
    expect(await renew(holder)).toBe(RENEWED);
  });

  it('is sent to no other issuer, though that one cannot be discovered', async () => {
    const [idp, other] = [await start(), await start()];
    const holder = await addHolder(idp);
    await reconfigure(holder, configFor(other));
    other.fail('discovery', 'answers 500');
    const before = other.received.length;
    await expect(renew(holder)).rejects.toMatchObject(EXPIRED);
    expect(other.received).toHaveLength(before);
  });

  it('goes with the issuer to where it answers now', async () => {
    const discovery: Record<string, unknown> = {};
    const [idp, moved] = [await start(discovery), await start()];
    const holder = await addHolder(idp);
    discovery['token_endpoint'] = `${moved.issuer}/token`;
    // The document is remembered as long as the config is the same.
    await reconfigure(holder, configFor(idp, { scope: 'offline_access' }));
    expect(await renew(holder)).toBe(RENEWED);
    expect(tokenRequestsAt(moved)).toHaveLength(1);
  });
});
