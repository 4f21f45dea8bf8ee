import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { addSocial } from '../../support/identity-provider.js';
import { sql } from '../../support/sql.js';
import { addBrowsedClient, openAccountCenter, provePassword } from './fixture.js';
import { proofOf, type SignedIn, signedInTo, useAccounts } from './self-fixture.js';
import {
  answer,
  type Begun,
  begin,
  link,
  LOOPBACK,
  outcome,
  RETURN_TO,
  showIdentity,
  useIdentityProvider,
} from './social-fixture.js';

const NO_RECORD = [400, 'verification_record.not_found'];
const SPENT = [400, 'session.connector_validation_session_not_found'];

describe('a verification of a social identity', () => {
  const { server, api, signIn } = useAccounts(LOOPBACK);
  const idp = useIdentityProvider();
  let other: ApiClient;
  let connectorId: string;

  beforeAll(async () => {
    other = await apiClient(server.other);
    await openAccountCenter(other);
    connectorId = await addSocial(api, idp, 'acme-id');
    idp.add({ sub: 'ada', name: 'Ada L.', email: 'ada@id.example', email_verified: true });
  });

  const begun = async (account: SignedIn) => (await begin(account, connectorId)).body as Begun;

  it('sends its user to the provider, for ten minutes', async () => {
    const { status, body } = await begin(await signIn(), connectorId);
    const { verificationRecordId, authorizationUri, expiresAt } = body as Begun;
    expect([status, typeof verificationRecordId]).toEqual([201, 'string']);
    const uri = new URL(authorizationUri);
    expect(uri.origin).toBe(idp.issuer);
    expect(Object.fromEntries(uri.searchParams)).toMatchObject({
      state: 'state-1',
      redirect_uri: RETURN_TO,
      scope: 'openid profile email phone offline_access',
    });
    const minutes = (Date.parse(expiresAt) - Date.now()) / 60_000;
    expect(Math.round(minutes)).toBe(10);
  });

  it('asks the provider for what the request says in place of what the connector says', async () => {
    const account = await signIn();
    const scope = 'openid email';
    const { body } = await begin(account, connectorId, { scope });
    expect(new URL((body as Begun).authorizationUri).searchParams.get('scope')).toBe(scope);
    const blank = (await begin(account, connectorId, { scope: ' ' })).body as Begun;
    expect(new URL(blank.authorizationUri).searchParams.get('scope')).toContain('offline_access');
    const record = await showIdentity(account, idp, { connectorId, sub: 'ada', scope });
    await link(account, record, await provePassword(account));
    const linked = await api.get(`/users/${account.userId}/identities/acme-id`);
    expect(linked.body).toMatchObject({ identity: { userId: 'ada', details: { email: 'ada@id.example' } } });
    expect(linked.body).not.toHaveProperty('identity.details.name');
  });

  it.each([
    [{ state: '', connectorId: 'nothing' }, [400, 'session.insufficient_info']],
    [{ redirectUri: '', connectorId: 'nothing' }, [400, 'session.insufficient_info']],
    [{ connectorId: 'nothing' }, [422, 'session.invalid_connector_id']],
    [{ connectorId: '' }, [422, 'session.invalid_connector_id']],
    [{ scope: 7 }, [400, 'guard.invalid_input']],
  ])('is not begun with %j', async (more, refused) => {
    expect(outcome(await begin(await signIn(), connectorId, more))).toEqual(refused);
  });

  it('is not begun with a connector for messages', async () => {
    const config = { endpoint: 'https://messages.example.com' };
    const { body } = await api.post('/connectors', { connectorId: 'http-email', config });
    const refused = await begin(await signIn(), String(Object(body)['id']));
    await api.delete(`/connectors/${Object(body)['id']}`);
    expect(outcome(refused)).toEqual([400, 'connector.unexpected_type']);
  });

  it('counts for its user alone, and in its session alone', async () => {
    const account = await signIn();
    const { verificationRecordId, authorizationUri } = await begun(account);
    const returned = await idp.signIn(authorizationUri, 'ada');
    const [elsewhere, stranger] = [await signIn({ userId: account.userId }), await signIn()];
    for (const thief of [elsewhere, stranger]) {
      expect(outcome(await answer(thief, verificationRecordId, returned))).toEqual(NO_RECORD);
    }
    expect((await answer(account, verificationRecordId, returned)).status).toBe(200);
    for (const thief of [elsewhere, stranger]) {
      const refused = await link(thief, verificationRecordId, await proofOf(server, thief));
      expect(outcome(refused)).toEqual(NO_RECORD);
    }
  });

  it('counts in its tenant alone, with the connectors of its tenant', async () => {
    const theirs = await signedInTo(
      server,
      { tenant: server.other, api: other },
      { client: await addBrowsedClient(server.other) },
    );
    expect(outcome(await begin(theirs, connectorId))).toEqual([422, 'session.invalid_connector_id']);
    const { verificationRecordId, authorizationUri } = await begun(await signIn());
    const returned = await idp.signIn(authorizationUri, 'ada');
    expect(outcome(await answer(theirs, verificationRecordId, returned))).toEqual(NO_RECORD);
  });

  it('takes the first answer, right or wrong, and no other', async () => {
    const account = await signIn();
    const { verificationRecordId: id, authorizationUri } = await begun(account);
    const returned = await idp.signIn(authorizationUri, 'ada');
    const wrong = await answer(account, id, { ...returned, state: 'another' });
    expect(outcome(wrong)).toEqual([400, 'connector.invalid_response']);
    expect(outcome(await answer(account, id, returned))).toEqual(SPENT);
    expect(outcome(await link(account, id, await proofOf(server, account)))).toEqual(NO_RECORD);
  });

  it('asks the provider once, of all answers at once', async () => {
    const account = await signIn();
    const { verificationRecordId: id, authorizationUri } = await begun(account);
    const returned = await idp.signIn(authorizationUri, 'ada');
    const before = idp.tokenRequests.length;
    const answers = await Promise.all(Array.from({ length: 20 }, () => answer(account, id, returned)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(19);
    expect(idp.tokenRequests.length - before).toBe(1);
  });

  it('takes no code that came back to another attempt', async () => {
    const [account, victim] = [await signIn(), await signIn()];
    const returned = await idp.signIn((await begun(victim)).authorizationUri, 'ada');
    const { verificationRecordId } = await begun(account);
    const injected = await answer(account, verificationRecordId, returned);
    expect(injected.status).toBe(401);
  });

  it('says what the provider refused, and what came back with nothing in it', async () => {
    const account = await signIn();
    const refusalOf = async (returned: object) =>
      outcome(await answer(account, (await begun(account)).verificationRecordId, returned));
    expect(await refusalOf({ error: 'access_denied', state: 'state-1' })).toEqual([
      401,
      'connector.authorization_failed',
    ]);
    expect((await refusalOf({}))[0]).toBe(400);
    expect(outcome(await answer(account, 'nothing', {}))).toEqual(NO_RECORD);
    expect(outcome(await answer(account, await proofOf(server, account), {}))).toEqual(NO_RECORD);
  });

  it('keeps what it remembers, and what the provider gave, unread', async () => {
    const account = await signIn();
    await api.patch(`/connectors/${connectorId}`, { enableTokenStorage: true });
    const { verificationRecordId: id, authorizationUri } = await begun(account);
    const nonce = new URL(authorizationUri).searchParams.get('nonce') ?? 'none';
    const content = async () =>
      JSON.stringify(
        await sql(server.databaseUrl, 'select content from verification_records where id = $1', [id]),
      );
    expect(await content()).not.toContain(nonce);
    await answer(account, id, await idp.signIn(authorizationUri, 'ada'));
    const kept = await content();
    await api.patch(`/connectors/${connectorId}`, { enableTokenStorage: false });
    expect(kept).toContain('"tokens"');
    expect(kept).not.toMatch(/accessToken|refreshToken|nonce/);
  });

  it('pushes no proof out, however many there are', async () => {
    const account = await signIn();
    const proof = await provePassword(account);
    await sql(
      server.databaseUrl,
      `insert into verification_records (tenant_id, id, user_id, type, content, verified_at, expires_at)
       select 'default', 's' || $1 || n, $1, 'Social', '{}', now(), now() + interval '1 minute' from generate_series(1, 99) n`,
      [account.userId],
    );
    await begun(account);
    const record = await showIdentity(account, idp, { connectorId, sub: 'ada' });
    expect(outcome(await link(account, record, proof))[0]).not.toBe(401);
  });

  it('may be begun by an application of somebody else, who can link nothing by it', async () => {
    const third = await addBrowsedClient(server.tenant, { isThirdParty: true });
    await api.post(`/applications/${third.id}/user-consent-scopes`, { userScopes: ['identities'] });
    const scope = 'openid identities';
    const account = await signIn({ client: third, scope });
    const record = await showIdentity(account, idp, { connectorId, sub: 'ada' });
    const refused = await link(account, record, await proofOf(server, account));
    expect(outcome(refused)).toEqual([403, 'auth.third_party_application_forbidden']);
  });
});
