import { beforeAll, describe, expect, it } from 'vitest';
import { type Attempt, attemptAt, basic } from '../support/client-attempts.js';
import { addMachine, type Machine } from '../support/machines.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const NO_MECHANISM = 'no client authentication mechanism provided';
const MALFORMED = 'invalid authorization header value format';
const MISMATCH = 'client_id mismatch';
const TWO_MECHANISMS = 'client authentication must only be provided using one mechanism';
const EMPTY_SECRET = 'client_secret must be provided in the Authorization header';
const FAILED = 'client authentication failed';

describe('the authentication of clients', () => {
  const server = useServer();
  let machine: Machine;
  let expired: Machine;

  beforeAll(async () => {
    machine = await addMachine(server, 'default');
    expired = await addMachine(server, 'default');
    await sql(
      server.databaseUrl,
      `update application_secrets set expires_at = now() - interval '1 second' where application_id = $1`,
      [expired.clientId],
    );
    await sql(
      server.databaseUrl,
      `insert into applications (tenant_id, id, name, type, oidc_client_metadata) values
         ('default', 'public', 'Page', 'SPA', '{"redirectUris": ["https://page.example.com/cb"], "postLogoutRedirectUris": []}')`,
    );
  });

  const attempt = (what: Attempt) => attemptAt(server.tenant, what);
  const id = (): string => machine.clientId;
  const secret = (): string => machine.clientSecret;

  interface Row {
    readonly when: string;
    readonly attempt: () => Attempt;
    readonly status: number;
    readonly error: string;
    readonly description: string | (() => string);
    readonly challenge?: unknown;
  }

  const TABLE: readonly Row[] = [
    {
      when: 'nothing is presented',
      attempt: () => ({}),
      status: 400,
      error: 'invalid_request',
      description: NO_MECHANISM,
    },
    {
      when: 'the client_id is empty',
      attempt: () => ({ form: 'client_id=&client_secret=x' }),
      status: 400,
      error: 'invalid_request',
      description: NO_MECHANISM,
    },
    ...[
      'Basic',
      'Basic a b',
      `Bearer ${btoa('a:b')}`,
      `Basic ${btoa('without-colon')}`,
      'Basic !!!:',
      'x',
    ].map((authorization): Row => ({
      when: `the header is "${authorization}"`,
      attempt: () => ({ authorization }),
      status: 400,
      error: 'invalid_request',
      description: MALFORMED,
    })),
    {
      when: 'the ids of header and body differ',
      attempt: () => ({ authorization: basic(`${id()}:${secret()}`), form: 'client_id=other' }),
      status: 400,
      error: 'invalid_request',
      description: MISMATCH,
    },
    {
      when: 'header and body bring the same secret',
      attempt: () => ({
        authorization: basic(`${id()}:${secret()}`),
        form: `client_id=${id()}&client_secret=${secret()}`,
      }),
      status: 400,
      error: 'invalid_request',
      description: TWO_MECHANISMS,
    },
    {
      when: 'the header has no secret',
      attempt: () => ({ authorization: basic(`${id()}:`) }),
      status: 400,
      error: 'invalid_request',
      description: EMPTY_SECRET,
    },
    {
      when: 'the client is unknown',
      attempt: () => ({ form: 'client_id=nobody&client_secret=x' }),
      status: 400,
      error: 'invalid_client',
      description: 'invalid client nobody',
    },
    {
      when: 'the client of the header is unknown',
      attempt: () => ({ authorization: basic('nobody:x') }),
      status: 400,
      error: 'invalid_client',
      description: 'invalid client nobody',
    },
    {
      when: 'the secret in the body is wrong',
      attempt: () => ({ form: `client_id=${id()}&client_secret=wrong` }),
      status: 401,
      error: 'invalid_client',
      description: FAILED,
    },
    {
      when: 'the secret in the header is wrong',
      attempt: () => ({ authorization: basic(`${id()}:wrong`) }),
      status: 401,
      error: 'invalid_client',
      description: FAILED,
      challenge: expect.stringMatching(/^Basic realm="[^"]+\/oidc"/),
    },
    {
      when: 'a confidential client brings no secret',
      attempt: () => ({ form: `client_id=${id()}` }),
      status: 401,
      error: 'invalid_client',
      description: FAILED,
    },
    {
      when: 'a public client brings a secret',
      attempt: () => ({ form: 'client_id=public&client_secret=x' }),
      status: 401,
      error: 'invalid_client',
      description: FAILED,
    },
    {
      when: 'the secret has expired',
      attempt: () => ({ form: `client_id=${expired.clientId}&client_secret=${expired.clientSecret}` }),
      status: 400,
      error: 'invalid_request',
      description: 'client secret has expired',
    },
    {
      when: 'the secret in the header has expired',
      attempt: () => ({ authorization: basic(`${expired.clientId}:${expired.clientSecret}`) }),
      status: 400,
      error: 'invalid_request',
      description: 'client secret has expired',
    },
    {
      when: 'a wrong secret is presented for a client whose secret has expired',
      attempt: () => ({ form: `client_id=${expired.clientId}&client_secret=wrong` }),
      status: 401,
      error: 'invalid_client',
      description: FAILED,
    },
  ];

  describe.each(['/token', '/token/introspection', '/token/revocation'])('at %s', (path) => {
    it.each(TABLE)('answers $status $error when $when', async (row) => {
      const { status, body, challenge } = await attempt({ ...row.attempt(), path });
      expect({ status, challenge, ...body }).toEqual({
        challenge: row.challenge ?? null,
        status: row.status,
        code: `oidc.${row.error}`,
        message: expect.any(String),
        error: row.error,
        error_description: row.description,
      });
    });
  });
});
