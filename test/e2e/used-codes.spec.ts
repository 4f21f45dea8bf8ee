import { createHash } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { apiClient } from '../support/api-client.js';
import { grantedTokens, inProvider } from '../support/granted-tokens.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';
import { requestToken } from '../support/tokens.js';
import { createApplication } from './applications/fixture.js';

const CALLBACK = 'https://app.example/callback';
const application = {
  type: 'SPA',
  oidcClientMetadata: { redirectUris: [CALLBACK, `${CALLBACK}/other`], postLogoutRedirectUris: [] },
};
const VERIFIER = 'v'.repeat(43);

/** Nobody signs in yet, so codes come from the provider's own models; they are redeemed as clients do it. */
describe('an authorization code that comes again', () => {
  const server = useServer();
  let client: string;
  let other: string;

  beforeAll(async () => {
    const api = await apiClient(server.tenant);
    client = await createApplication(api, application);
    other = await createApplication(api, application);
  });
  afterEach(() => Clock.use());

  interface Code {
    readonly value: string;
    readonly grantId: string;
  }

  const newCode = async (): Promise<Code> => {
    const { grantId } = await grantedTokens(server, server.tenant, client);
    const value = await inProvider(server, server.tenant, async ({ AuthorizationCode, Client }) => {
      const owner = await Client.find(client);
      if (!owner) throw new Error(`there is no client ${client}`);
      return new AuthorizationCode({
        accountId: 'somebody',
        client: owner,
        grantId,
        gty: 'authorization_code',
        scope: 'openid',
        redirectUri: CALLBACK,
        codeChallenge: createHash('sha256').update(VERIFIER).digest('base64url'),
        codeChallengeMethod: 'S256',
      }).save();
    });
    return { value, grantId };
  };
  const usedCode = async (): Promise<Code> => {
    const code = await newCode();
    await inProvider(server, server.tenant, async ({ AuthorizationCode }) =>
      (await AuthorizationCode.find(code.value))?.consume(),
    );
    return code;
  };
  const redeem = (code: Code, changed: Record<string, string> = {}) =>
    requestToken(server.tenant, {
      grant_type: 'authorization_code',
      client_id: client,
      code: code.value,
      redirect_uri: CALLBACK,
      code_verifier: VERIFIER,
      ...changed,
    });
  /** Whether there still is a grant, and how many codes and tokens of it. */
  const left = async ({ grantId }: Code): Promise<[grant: boolean, rows: number]> => {
    const grant = await inProvider(server, server.tenant, ({ Grant }) => Grant.find(grantId));
    const rows = await sql(server.databaseUrl, 'select kind from oidc_artefacts where grant_id = $1', [
      grantId,
    ]);
    return [grant !== undefined, rows.length];
  };
  const ALL = [true, 5];
  const NOTHING = [false, 0];

  const later = (milliseconds: number) => {
    const now = Clock.now() + milliseconds;
    Clock.use(() => now);
  };

  it.each([0, 2000])('is invalid after %i ms, and nothing more', async (milliseconds) => {
    const code = await usedCode();
    later(milliseconds);
    for (let count = 0; count < 3; count += 1) {
      expect(await redeem(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    }
    expect(await left(code)).toEqual(ALL);
  });

  it('ends its grant more than three seconds after its use', async () => {
    const code = await usedCode();
    later(3001);
    expect(await redeem(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await left(code)).toEqual(NOTHING);
  });

  it('ends its grant when it has expired, too', async () => {
    const code = await usedCode();
    await sql(
      server.databaseUrl,
      `update oidc_artefacts set payload = payload || '{"exp": 1}' where grant_id = $1 and kind = 'AuthorizationCode'`,
      [code.grantId],
    );
    later(3001);
    expect(await redeem(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await left(code)).toEqual(NOTHING);
  });

  const wrongs: [what: string, changed: () => Record<string, string>][] = [
    ['from another client', () => ({ client_id: other })],
    ['with another verifier', () => ({ code_verifier: 'w'.repeat(43) })],
    ['with a malformed verifier', () => ({ code_verifier: 'short' })],
    ['without a verifier', () => ({ code_verifier: '' })],
    ['for another redirect URI', () => ({ redirect_uri: `${CALLBACK}/other` })],
  ];

  it.each(wrongs)('ends its grant at once when it comes %s', async (_, changed) => {
    const code = await usedCode();
    expect((await redeem(code, changed())).status).toBe(400);
    expect(await left(code)).toEqual(NOTHING);
  });

  it.each(wrongs)('ends nothing when it comes %s and was not used before', async (_, changed) => {
    const code = await newCode();
    expect((await redeem(code, changed())).status).toBe(400);
    expect(await left(code)).toEqual(ALL);
  });

  it('ends nothing when its first use fails after it was used', async () => {
    const code = await newCode();
    await sql(server.databaseUrl, `delete from users where id = 'somebody'`);
    expect(await redeem(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await left(code)).toEqual(ALL);
    later(3001);
    await redeem(code);
    expect(await left(code)).toEqual(NOTHING);
  });

  it('ends no grant of another tenant', async () => {
    const code = await usedCode();
    const { status } = await requestToken(server.other, {
      grant_type: 'authorization_code',
      client_id: await createApplication(await apiClient(server.other), application),
      code: code.value,
      redirect_uri: CALLBACK,
      code_verifier: VERIFIER,
    });
    expect(status).toBe(400);
    expect(await left(code)).toEqual(ALL);
  });
});
