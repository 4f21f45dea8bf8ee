import { beforeAll, describe, expect, it } from 'vitest';
import { addSocial, newSub } from '../../support/identity-provider.js';
import { provePassword } from './fixture.js';
import { type SignedIn, useAccounts } from './self-fixture.js';
import {
  begin,
  type Begun,
  IDENTITIES,
  LOOPBACK,
  showIdentity,
  useIdentityProvider,
} from './social-fixture.js';

const CODED = /^4\d\d [a-z_]+\.[a-z_.]+$/;

const STRANGE = ['1', 'null', '{}', '[]', '"\\u0000"', '"\\ud800"', '"__proto__"', `"${'x'.repeat(5_000)}"`];
const TARGETS = [
  '%00',
  '__proto__',
  'constructor',
  '%F0%9F%98%80',
  '%ED%A0%80',
  '..%2f..',
  '%20',
  'x'.repeat(3_000),
];

describe('whatever is sent to the endpoints of one’s own identities', () => {
  const { server, api, signIn } = useAccounts(LOOPBACK);
  const idp = useIdentityProvider();
  let connectorId: string;
  let account: SignedIn;
  let verificationId: string;

  beforeAll(async () => {
    connectorId = await addSocial(api, idp, 'acme-id', { enableTokenStorage: true });
    account = await signIn();
    verificationId = await provePassword(account);
  });

  const send = async (method: string, path: string, body?: string): Promise<string> => {
    const response = await fetch(`${server.tenant.baseUrl}/api${path}`, {
      method,
      headers: {
        authorization: `Bearer ${account.token}`,
        'logto-verification-id': verificationId,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    return `${response.status} ${String(Object(JSON.parse(text === '' ? '{}' : text)).code)}`;
  };

  it.each(STRANGE)('is refused with a code, in place of a text: %s', async (value) => {
    const bodies: [method: string, path: string, body: string][] = [
      [
        'POST',
        '/verifications/social',
        `{"connectorId":${value},"state":"s","redirectUri":"https://any.example"}`,
      ],
      [
        'POST',
        '/verifications/social/verify',
        `{"verificationRecordId":${value},"connectorData":{"code":"c"}}`,
      ],
      ['POST', IDENTITIES, `{"newIdentifierVerificationRecordId":${value}}`],
      ['PUT', IDENTITIES, `{"newIdentifierVerificationRecordId":${value}}`],
      ['PUT', `${IDENTITIES}/acme-id/access-token`, `{"verificationRecordId":${value}}`],
    ];
    for (const [method, path, body] of bodies)
      expect([method, path, await send(method, path, body)]).toEqual([
        method,
        path,
        expect.stringMatching(CODED),
      ]);
  });

  it.each(
    STRANGE.map(
      (value) =>
        `{"connectorId":"CONNECTOR","state":"s","redirectUri":"https://any.example","scope":${value}}`,
    ),
  )('asks for no strange scope: %s', async (body) => {
    expect(await send('POST', '/verifications/social', body.replace('CONNECTOR', connectorId))).toMatch(
      /^(201 undefined|4\d\d [a-z_]+\.[a-z_.]+)$/,
    );
  });

  it.each(TARGETS)('is refused with a code, in place of a target: %s', async (target) => {
    const recordId = await showIdentity(account, idp, { connectorId, sub: newSub(idp) });
    expect(await send('DELETE', `${IDENTITIES}/${target}`)).toMatch(CODED);
    expect(await send('GET', `${IDENTITIES}/${target}/access-token`)).toMatch(CODED);
    const body = JSON.stringify({ verificationRecordId: recordId });
    expect(await send('PUT', `${IDENTITIES}/${target}/access-token`, body)).toMatch(CODED);
  });

  it.each([
    '{"__proto__":{"code":"c"}}',
    '{"constructor":{"prototype":{}},"code":"c"}',
    '{"code":{},"state":[]}',
    `{"code":"${'c'.repeat(60_000)}"}`,
    `{"code":"${'c'.repeat(70_000)}"}`,
    '{"code":"\\u0000"}',
    '{"code":"\\ud800"}',
    `{"code":${'['.repeat(900)}${']'.repeat(900)}}`,
    '{"error":"x","error_description":"\\u001b[31m"}',
    '{"credential":"a.b.c"}',
    '[]',
    'null',
    '"code"',
  ])('is refused with a code, in place of an answer: %.60s', async (connectorData) => {
    const { verificationRecordId } = (await begin(account, connectorId)).body as Begun;
    const body = `{"verificationRecordId":"${verificationRecordId}","connectorData":${connectorData}}`;
    expect(await send('POST', '/verifications/social/verify', body)).toMatch(CODED);
  });
});
