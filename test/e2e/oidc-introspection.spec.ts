import type { Provider } from 'oidc-provider';
import { beforeAll, describe, expect, it } from 'vitest';
import { attemptAt, basic } from '../support/client-attempts.js';
import { addMachine, type Machine } from '../support/machines.js';
import { grantedTokens, inProvider, type GrantedTokens } from '../support/granted-tokens.js';
import { PUBLIC_CLIENT, addPublicClient } from '../support/public-client.js';
import { sentStatements } from '../support/sent-statements.js';
import { sql } from '../support/sql.js';
import { type TestTenant, useServer } from '../support/test-app.js';
import { managementToken } from '../support/tokens.js';

const INTROSPECTION = '/token/introspection';
const REVOCATION = '/token/revocation';
const INACTIVE = { status: 200, challenge: null, body: { active: false } };
const REVOKED = { status: 200, challenge: null, body: {} };

const server = useServer();
let machine: Machine;
let foreign: Machine;

beforeAll(async () => {
  machine = await addMachine(server, 'default');
  foreign = await addMachine(server, 'default');
  await addPublicClient(server, 'default');
  await addPublicClient(server, 'acme');
});

const asMachine = ({ clientId, clientSecret }: Machine): string =>
  `client_id=${clientId}&client_secret=${clientSecret}`;
const asPublic = `client_id=${PUBLIC_CLIENT}`;

const ask = (path: string, client: string, token: string, tenant: TestTenant = server.tenant) =>
  attemptAt(tenant, { path, form: `${client}&token=${encodeURIComponent(token)}` });
const introspect = (client: string, token: string) => ask(INTROSPECTION, client, token);
const revoke = (client: string, token: string) => ask(REVOCATION, client, token);

/** Tokens as a user's sign-in would leave them. */
const tokensOf = (clientId: string): Promise<GrantedTokens> => grantedTokens(server, server.tenant, clientId);

const isActive = async (token: string): Promise<unknown> =>
  (await introspect(asMachine(foreign), token)).body['active'];

describe.each([
  { path: INTROSPECTION, done: 'introspected', route: 'introspection', unknown: INACTIVE },
  { path: REVOCATION, done: 'revoked', route: 'revocation', unknown: REVOKED },
])('the $route endpoint', ({ path, done, route, unknown }) => {
  it('refuses a JWT, whoever it belongs to', async () => {
    const refusal = {
      status: 400,
      challenge: null,
      body: {
        code: 'oidc.unsupported_token_type',
        message: expect.stringMatching(/revoked/),
        error: 'unsupported_token_type',
        error_description: `Structured JWT Tokens cannot be ${done} via the ${route}_endpoint`,
      },
    };
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    const tokens = [
      await managementToken(server.tenant),
      await managementToken(server.other),
      `${header}.e30.`,
    ];
    for (const token of tokens) expect(await ask(path, asMachine(machine), token)).toEqual(refusal);
  });

  it.each([
    'unknown',
    'a.b',
    'a.b.c',
    '..',
    ' ',
    '"',
    '\u202e',
    'é',
    '%',
    "' or 1 = 1; --",
    'x'.repeat(50_000),
  ])('knows nothing of the token %.40s', async (token) => {
    expect(await ask(path, asMachine(machine), token)).toEqual(unknown);
  });

  it('knows nothing of another tenant', async () => {
    const { accessToken, refreshToken } = await grantedTokens(server, server.other, PUBLIC_CLIENT);
    for (const token of [accessToken, refreshToken]) {
      expect(await ask(path, asPublic, token)).toEqual(unknown);
      const own = await ask(INTROSPECTION, asPublic, token, server.other);
      expect(own.body).toMatchObject({ active: true });
    }
  });

  it.each(['token=', ''])('asks for the token where the form says "%s"', async (form) => {
    const answer = await attemptAt(server.tenant, { path, form: `${asMachine(machine)}&${form}` });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: 'invalid_request', error_description: "missing required parameter 'token'" },
    });
  });

  it('refuses two tokens, and a null byte in one', async () => {
    const twice = await attemptAt(server.tenant, { path, form: `${asMachine(machine)}&token=a&token=b` });
    expect([twice.status, twice.body['error_description']]).toEqual([
      400,
      "'token' parameter must not be provided twice",
    ]);
    const nothing = await attemptAt(server.tenant, { path, form: `${asMachine(machine)}&token=a%00` });
    expect([nothing.status, nothing.body['error']]).toEqual([400, 'invalid_request']);
  });

  it('takes the credentials of a header', async () => {
    const authorization = basic(`${machine.clientId}:${machine.clientSecret}`);
    expect(await attemptAt(server.tenant, { path, authorization, form: 'token=unknown' })).toEqual(unknown);
  });

  it.each(['access_token', 'refresh_token', 'nonsense'])(
    'finds a token whatever the hint (%s)',
    async (hint) => {
      const { accessToken, refreshToken } = await tokensOf(PUBLIC_CLIENT);
      for (const token of [accessToken, refreshToken]) {
        const answer = await attemptAt(server.tenant, {
          path: INTROSPECTION,
          form: `${asPublic}&token=${token}&token_type_hint=${hint}`,
        });
        expect(answer.body['active']).toBe(true);
      }
      await attemptAt(server.tenant, {
        path: REVOCATION,
        form: `${asPublic}&token=${refreshToken}&token_type_hint=${hint}`,
      });
      expect(await isActive(refreshToken)).toBe(false);
    },
  );
});

describe('introspection', () => {
  it('answers exactly what an access token of a user is', async () => {
    const { accessToken } = await tokensOf(PUBLIC_CLIENT);
    const { body } = await introspect(asPublic, accessToken);
    expect(body).toEqual({
      active: true,
      client_id: PUBLIC_CLIENT,
      exp: expect.any(Number),
      iat: expect.any(Number),
      iss: server.tenant.issuer,
      scope: 'openid profile',
      sub: 'somebody',
      token_type: 'Bearer',
    });
    expect(Number(body['exp']) - Number(body['iat'])).toBe(3600);
  });

  it('gives a refresh token no token type', async () => {
    const { refreshToken } = await tokensOf(PUBLIC_CLIENT);
    const { body } = await introspect(asPublic, refreshToken);
    expect(body).toMatchObject({ active: true, client_id: PUBLIC_CLIENT, sub: 'somebody' });
    expect(body).not.toHaveProperty('token_type');
  });

  it('tells a confidential client of any token, and a public one of its own', async () => {
    const { accessToken } = await tokensOf(machine.clientId);
    expect((await introspect(asMachine(machine), accessToken)).body['active']).toBe(true);
    expect((await introspect(asMachine(foreign), accessToken)).body['active']).toBe(true);
    expect(await introspect(asPublic, accessToken)).toEqual(INACTIVE);
  });

  it('is not kept by any cache', async () => {
    const response = await fetch(`${server.tenant.issuer}${INTROSPECTION}`, {
      method: 'POST',
      body: new URLSearchParams(`${asMachine(machine)}&token=unknown`),
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('knows neither what has expired nor what lost its grant', async () => {
    const expiring = await tokensOf(PUBLIC_CLIENT);
    await sql(
      server.databaseUrl,
      `update oidc_artefacts set payload = jsonb_set(payload, '{exp}', '1') where grant_id = $1`,
      [expiring.grantId],
    );
    for (const token of [expiring.accessToken, expiring.refreshToken]) {
      expect(await introspect(asPublic, token)).toEqual(INACTIVE);
    }
    const orphan = await tokensOf(PUBLIC_CLIENT);
    await inProvider(server, server.tenant, async (provider: Provider) => {
      await (await provider.Grant.find(orphan.grantId))?.destroy();
    });
    expect(await introspect(asPublic, orphan.accessToken)).toEqual(INACTIVE);
  });
});

describe('revocation', () => {
  it('deletes what came of the grant once, whatever kinds there are', async () => {
    const { refreshToken } = await tokensOf(PUBLIC_CLIENT);
    const sent = await sentStatements(() => revoke(asPublic, refreshToken));
    expect(sent.filter((name) => name.startsWith('delete oidc'))).toEqual([
      'delete oidc artefact',
      'delete oidc artefact',
      'delete oidc artefacts of a grant',
    ]);
  });

  it.each(['accessToken', 'otherAccessToken', 'refreshToken', 'otherRefreshToken'] as const)(
    'of the %s ends the whole grant, and no other',
    async (kind) => {
      const doomed = await tokensOf(PUBLIC_CLIENT);
      const spared = await tokensOf(PUBLIC_CLIENT);
      expect(await revoke(asPublic, doomed[kind])).toEqual(REVOKED);
      const { accessToken, otherAccessToken, refreshToken, otherRefreshToken, grantId } = doomed;
      for (const token of [accessToken, otherAccessToken, refreshToken, otherRefreshToken]) {
        expect(await introspect(asPublic, token)).toEqual(INACTIVE);
      }
      await inProvider(server, server.tenant, async (provider: Provider) => {
        expect(await provider.Grant.find(grantId)).toBeUndefined();
        expect(await provider.Grant.find(spared.grantId)).toBeDefined();
      });
      expect(await isActive(spared.accessToken)).toBe(true);
      expect(await isActive(spared.refreshToken)).toBe(true);
    },
  );

  it('of a token of client credentials ends that token only', async () => {
    const tokens = await inProvider(server, server.tenant, async (provider: Provider) => {
      const client = await provider.Client.find(machine.clientId);
      if (!client) throw new Error('the machine is no client');
      const make = () => new provider.ClientCredentials({ client, scope: 'read' }).save();
      return { revoked: await make(), spared: await make() };
    });
    expect(await revoke(asMachine(machine), tokens.revoked)).toEqual(REVOKED);
    expect(await isActive(tokens.revoked)).toBe(false);
    expect(await isActive(tokens.spared)).toBe(true);
  });

  it('is done once, and asked for as often as one likes', async () => {
    const { accessToken } = await tokensOf(PUBLIC_CLIENT);
    expect(await revoke(asPublic, accessToken)).toEqual(REVOKED);
    expect(await revoke(asPublic, accessToken)).toEqual(REVOKED);
  });

  it.each(['accessToken', 'refreshToken'] as const)(
    'of the %s of another client is refused to a confidential client',
    async (kind) => {
      const { [kind]: token } = await tokensOf(PUBLIC_CLIENT);
      expect(await revoke(asMachine(foreign), token)).toEqual({
        status: 400,
        challenge: null,
        body: {
          code: 'oidc.invalid_request',
          message: expect.any(String),
          error: 'invalid_request',
          error_description: 'client is not authorized to revoke the presented token',
        },
      });
      expect(await isActive(token)).toBe(true);
    },
  );

  it.each(['accessToken', 'refreshToken'] as const)(
    'of the %s of another client by a public client has no effect, and does not say so',
    async (kind) => {
      const { [kind]: token } = await tokensOf(machine.clientId);
      expect(await revoke(asPublic, token)).toEqual(REVOKED);
      expect(await isActive(token)).toBe(true);
    },
  );
});
