import { beforeAll, describe, expect, it } from 'vitest';
import { type Attempt, attemptAt, basic } from '../support/client-attempts.js';
import { addMachine, type Machine } from '../support/machines.js';
import { useServer } from '../support/test-app.js';

const MALFORMED = 'invalid authorization header value format';
const MISMATCH = 'client_id mismatch';
const TWO_MECHANISMS = 'client authentication must only be provided using one mechanism';
const EMPTY_SECRET = 'client_secret must be provided in the Authorization header';

describe('the order of checks at the token endpoint', () => {
  const server = useServer();
  let machine: Machine;

  beforeAll(async () => {
    machine = await addMachine(server, 'default');
  });

  const attempt = (what: Attempt) => attemptAt(server.tenant, what);
  const id = (): string => machine.clientId;
  const secret = (): string => machine.clientSecret;

  it.each([
    ['the header before a second mechanism', 'Bearer x', 'client_id=a&client_secret=b', MALFORMED],
    ['the ids before a second mechanism', basic('a:b'), 'client_id=c&client_secret=b', MISMATCH],
    ['two mechanisms before an empty secret', basic('a:'), 'client_id=a&client_secret=b', TWO_MECHANISMS],
    ['an empty secret before an unknown client', basic('nobody:'), 'client_id=nobody', EMPTY_SECRET],
    [
      'duplicates before everything',
      'x',
      'client_id=a&client_id=b',
      "'client_id' parameter must not be provided twice",
    ],
  ])('looks at %s', async (_what, authorization, form, description) => {
    const { status, body } = await attempt({ authorization, form });
    expect([status, body['error_description']]).toEqual([400, description]);
  });

  it('looks at the client before the grant', async () => {
    const form = 'client_id=nobody&client_secret=x&grant_type=nothing';
    expect((await attempt({ form })).body['error']).toBe('invalid_client');
  });

  describe('that are known', () => {
    const asKnown = async (form: string) => {
      const response = await fetch(`${server.tenant.issuer}/token`, {
        method: 'POST',
        headers: { authorization: basic(`${id()}:${secret()}`) },
        body: new URLSearchParams(form),
      });
      const body = (await response.json()) as Record<string, unknown>;
      return [response.status, body['error'], body['error_description']];
    };

    it.each([
      ['', 'invalid_request', "missing required parameter 'grant_type'"],
      ['grant_type=', 'invalid_request', "missing required parameter 'grant_type'"],
      ['grant_type=nothing', 'unsupported_grant_type', 'unsupported grant_type requested'],
      [
        'grant_type=password&username=a&password=b',
        'unsupported_grant_type',
        'unsupported grant_type requested',
      ],
      ['grant_type=implicit', 'unsupported_grant_type', 'unsupported grant_type requested'],
      ['grant_type=__proto__', 'unsupported_grant_type', 'unsupported grant_type requested'],
      [
        'grant_type=authorization_code&code=x',
        'invalid_request',
        'requested grant type is not allowed for this client',
      ],
      [
        'grant_type=client_credentials&grant_type=client_credentials',
        'invalid_request',
        "'grant_type' parameter must not be provided twice",
      ],
      [
        'grant_type=client_credentials&scope=a&scope=b',
        'invalid_request',
        "'scope' parameter must not be provided twice",
      ],
    ])('are refused with "%s"', async (form, error, description) => {
      expect(await asKnown(form)).toEqual([400, error, description]);
    });

    it('may send parameters that the grant does not know, twice even', async () => {
      const form = `grant_type=client_credentials&resource=${server.tenant.indicator}&code=a&code=b&nonsense=1&nonsense=2`;
      expect((await asKnown(form))[0]).toBe(200);
    });
  });
});
