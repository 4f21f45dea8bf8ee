import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApplicationSecrets } from '#src/modules/applications/applications.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type Attempt, attemptAt, basic } from '../support/client-attempts.js';
import { addMachine, type Machine } from '../support/machines.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const FAILED = 'client authentication failed';

describe('the secrets of clients', () => {
  const server = useServer();
  let machine: Machine;

  beforeAll(async () => {
    machine = await addMachine(server, 'default');
  });

  const attempt = (what: Attempt) => attemptAt(server.tenant, what);
  const id = (): string => machine.clientId;
  const secret = (): string => machine.clientSecret;

  it.each([
    ['in the body', () => ({ form: `client_id=${id()}&client_secret=${secret()}` })],
    ['in the header', () => ({ authorization: basic(`${id()}:${secret()}`) })],
    [
      'in the header, with the id in the body too',
      () => ({ authorization: basic(`${id()}:${secret()}`), form: `client_id=${id()}` }),
    ],
    [
      'under another spelling of the scheme',
      () => ({ authorization: basic(`${id()}:${secret()}`).replace('Basic', 'bAsIc') }),
    ],
    [
      'without the padding of base64',
      () => ({ authorization: basic(`${id()}:${secret()}`).replace(/=+$/, '') }),
    ],
  ])('accepts a secret %s', async (_where, credentials: () => Attempt) => {
    expect((await attempt(credentials())).status).toBe(200);
  });

  it('decodes what is percent-encoded in the header', async () => {
    const encoded = (text: string) => Array.from(text, (c) => `%${c.charCodeAt(0).toString(16)}`).join('');
    expect((await attempt({ authorization: basic(`${encoded(id())}:${encoded(secret())}`) })).status).toBe(
      200,
    );
    const { status, body } = await attempt({ authorization: basic('some+one:x') });
    expect([status, body['error_description']]).toEqual([400, 'invalid client some one']);
    const malformed = await attempt({ authorization: basic('%zz:x') });
    expect([malformed.status, malformed.body['error']]).toEqual([400, 'invalid_request']);
  });

  it('accepts each of several secrets, until it expires', async () => {
    const [second, third] = ['second-secret-of-many', 'third-secret-of-many'];
    await TenantContext.run('default', async () => {
      await server.app.get(ApplicationSecrets).add(id(), 'second', second);
      await server.app.get(ApplicationSecrets).add(id(), 'third', third);
    });
    const statusOf = async (value: string) =>
      (await attempt({ form: `client_id=${id()}&client_secret=${value}` })).status;
    expect([await statusOf(secret()), await statusOf(second), await statusOf(third)]).toEqual([
      200, 200, 200,
    ]);

    const setExpiry = (interval: string) =>
      sql(
        server.databaseUrl,
        `update application_secrets set expires_at = now() + $1::interval where name = 'second'`,
        [interval],
      );
    await setExpiry('1 hour');
    expect(await statusOf(second)).toBe(200);
    await setExpiry('-1 second');
    expect([await statusOf(secret()), await statusOf(second), await statusOf(third)]).toEqual([
      200, 400, 200,
    ]);
    await sql(server.databaseUrl, `delete from application_secrets where name = 'second'`);
    expect([await statusOf(secret()), await statusOf(second), await statusOf(third)]).toEqual([
      200, 401, 200,
    ]);
  });

  it('does not accept the secret of another client', async () => {
    const other = await addMachine(server, 'default');
    const { status } = await attempt({ form: `client_id=${id()}&client_secret=${other.clientSecret}` });
    expect(status).toBe(401);
  });

  it('does not accept a client assertion of a client that has secrets', async () => {
    for (const key of [secret(), 'compared elsewhere']) {
      const assertion = await new SignJWT({ jti: 'one' })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(id())
        .setIssuer(id())
        .setAudience(server.tenant.issuer)
        .setIssuedAt()
        .setExpirationTime('1m')
        .sign(Buffer.from(key.padEnd(32, '0')));
      const { status, body } = await attempt({
        form: new URLSearchParams({
          client_id: id(),
          client_assertion: assertion,
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        }).toString(),
      });
      expect([status, body['error_description']]).toEqual([401, FAILED]);
    }
  });

  it('survives ids that no client can have', async () => {
    const ids = ['\u0000', 'a\u0000b', '😀', "' or true --", '__proto__', 'x'.repeat(5000), '%', '../..'];
    for (const strange of ids) {
      const form = new URLSearchParams({ client_id: strange, client_secret: 'x' }).toString();
      expect((await attempt({ form })).status).toBe(400);
      const header = basic(`${encodeURIComponent(strange)}:x`);
      expect((await attempt({ authorization: header })).status).toBe(400);
    }
  });

  it('does not read an assertion, which no client authenticates with', async () => {
    const payload = Buffer.from(JSON.stringify({ sub: 'a\u0000b' })).toString('base64url');
    const { status, body } = await attempt({
      form: new URLSearchParams({
        client_assertion: `${btoa('{"alg":"none"}')}.${payload}.`,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      }).toString(),
    });
    expect([status, body['error']]).toEqual([400, 'invalid_request']);
  });
});
