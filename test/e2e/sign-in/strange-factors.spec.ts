import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#src/kernel/ids.js';
import { apiClient } from '../../support/api-client.js';
import { type ApiAnswer, BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { givePasskey } from '../../support/factors.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { refusal } from './fixture.js';
import { addTotp, emailCode, setExperience, show } from './mfa-fixture.js';

const EMAIL = 'ada@strange.example';
const base64 = (value: Buffer | string): string => Buffer.from(value).toString('base64url');
const CLIENT = base64('{"type":"webauthn.create","challenge":"AAAA","origin":"http://localhost"}');
/** What is no base64url, no JSON, no CBOR, or none that anybody expects. */
const STRANGE_DATA = [
  'AAAA',
  '====',
  base64('{'),
  base64('null'),
  base64('{"type":"webauthn.create","challenge":[],"origin":{}}'),
  base64(Buffer.alloc(12_000, 0x81)),
  base64(Buffer.concat([Buffer.from('9bffffffffffffffff', 'hex'), Buffer.alloc(100)])),
  base64(Buffer.concat([Buffer.from('bbffffffffffffffff', 'hex'), Buffer.alloc(100)])),
  base64(Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461f6', 'hex')),
  base64(Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158200000', 'hex')),
  base64(Buffer.concat([Buffer.from('a168617574684461746158a5', 'hex'), Buffer.alloc(165, 0xff)])),
  'A'.repeat(16_384),
  'A'.repeat(60_000),
];
const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '１２３４５６',
  'a'.repeat(128),
  'a'.repeat(50_000),
  [],
  ['000000'],
  {},
  { toString: 'a' },
];

/** Whether it was answered as it should be: with success, or with a code. */
const outcome = ({ status, body }: ApiAnswer): string =>
  status < 400 || (status < 500 && typeof body['code'] === 'string') ? 'coded' : String(status);

/** What is sent about second factors, with something strange in it. */
const bodiesWith = (value: unknown, { totp, mail }: { totp: string; mail: string }): [string, object][] => [
  ['/verification/totp/verify', { code: value }],
  ['/verification/totp/verify', { code: value, verificationId: totp }],
  ['/verification/totp/verify', { code: '000000', verificationId: value }],
  ['/verification/backup-code/verify', { code: value }],
  ['/verification/mfa-verification-code', { identifierType: value }],
  [
    '/verification/mfa-verification-code/verify',
    { identifierType: 'email', verificationId: mail, code: value },
  ],
  [
    '/verification/mfa-verification-code/verify',
    { identifierType: 'email', verificationId: value, code: '000000' },
  ],
  ['/profile/mfa', { type: 'Totp', verificationId: value }],
  ['/profile/mfa', { type: value, verificationId: totp }],
  ['/profile/mfa/passkey', { verificationId: value }],
  ['/identification', { verificationId: value }],
  ['/verification/sign-in-passkey/authentication', { identifier: { type: 'username', value } }],
  ['/verification/web-authn/registration/verify', { verificationId: totp, payload: value }],
];

/** Where authenticators answer, how they are asked there, and something strange that they answer. */
const answersWith = (data: string, { username }: Person): [string, object | undefined, object][] => [
  ['/verification/web-authn/registration', undefined, { clientDataJSON: CLIENT, attestationObject: data }],
  ['/verification/web-authn/registration', undefined, { clientDataJSON: data, attestationObject: data }],
  [
    '/verification/web-authn/authentication',
    undefined,
    { clientDataJSON: CLIENT, authenticatorData: data, signature: data, userHandle: '\u0000' },
  ],
  [
    '/verification/sign-in-passkey/authentication',
    { identifier: { type: 'username', value: username } },
    { clientDataJSON: data, authenticatorData: data, signature: data },
  ],
];

describe('second factors', () => {
  const server = useServer();
  let client: ClientUnderTest;
  let person: Person;
  let browser: BrowserlessClient;

  const identified = async (who: Person): Promise<BrowserlessClient> => {
    const fresh = new BrowserlessClient(server.tenant, client);
    await fresh.authorize();
    await fresh.identify(who.username, who.password);
    return fresh;
  };
  const post = (path: string, body?: object, by = browser) => by.api('POST', `experience${path}`, body);
  const made = async (path: string, by = browser): Promise<string> =>
    String((await post(path, undefined, by)).body['verificationId']);

  beforeAll(async () => {
    const api = await apiClient(server.tenant);
    client = await addClient(server.tenant);
    await setExperience(api, {
      mfa: { factors: ['Totp', 'WebAuthn', 'BackupCode'], policy: 'Mandatory' },
      passkeySignIn: { enabled: true },
      sentinelPolicy: { maxAttempts: 100 },
    });
    person = await addPerson(server.tenant, { primaryEmail: EMAIL });
    await givePasskey(server, server.tenant, person.id);
    await addTotp(server, server.tenant.id, person.id);
    browser = await identified(person);
  });

  it('are refused with a code, whatever the fields hold', async () => {
    const totp = await made('/verification/totp/secret');
    const mail = emailCode(person.id, EMAIL);
    await show(server, browser, mail);
    for (const value of STRANGE)
      for (const [path, body] of bodiesWith(value, { totp, mail: mail.id }))
        expect([path, body, outcome(await post(path, body))]).toEqual([path, body, 'coded']);
  });

  it.each(STRANGE_DATA)('are refused with a code, whatever an authenticator answers: %#', async (data) => {
    for (const [at, asking, response] of answersWith(data, person)) {
      const { verificationId } = (await post(at, asking)).body;
      const id = data.slice(0, 1400);
      const payload = { type: 'WebAuthn', id, rawId: id, clientExtensionResults: {}, response };
      const answer = await post(`${at}/verify`, { verificationId, payload });
      expect([at, answer.status, outcome(answer)]).toEqual([at, 400, 'coded']);
    }
  });

  it('are found by no verification of another kind, interaction, or user', async () => {
    const other = await identified(person);
    const stranger = await identified(await addPerson(server.tenant));
    const foreign = [
      await made('/verification/totp/secret', other),
      await made('/verification/totp/secret', stranger),
      await made('/verification/backup-code/generate', other),
      newId(),
      'nothing',
    ];
    const ofAnotherKind = await made('/verification/backup-code/generate');
    for (const verificationId of [...foreign, ofAnotherKind]) {
      const answers = [
        await post('/verification/totp/verify', { code: '000000', verificationId }),
        await post('/verification/mfa-verification-code/verify', {
          identifierType: 'email',
          code: '000000',
          verificationId,
        }),
        await post('/identification', { verificationId }),
      ].map(refusal);
      expect(answers.slice(0, 2)).toEqual(Array(2).fill('404 session.verification_session_not_found'));
      expect(answers[2]).toMatch(/^4\d\d /);
    }
  });
});
