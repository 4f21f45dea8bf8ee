import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson } from '../../support/people.js';
import { sentStatements } from '../../support/sent-statements.js';
import { useServer } from '../../support/test-app.js';
import { type Address, begun, messagesTo, useCodes } from './codes-fixture.js';
import { refusal } from './fixture.js';

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
});

const KNOWN = { email: 'known@acme.example', phone: '61412345678' };
const UNKNOWN = { email: 'unknown@acme.example', phone: '61412345679' };

/** All that somebody sees, and all that the database is asked, when a code is asked for and mistyped. */
async function seen(identifier: Address, interactionEvent: string) {
  const browser = await begun(server.tenant, client, interactionEvent);
  const post = (path: string, body: object) => browser.api('POST', `experience${path}`, body);
  let sent = { status: 0, body: {} as Record<string, unknown>, headers: new Headers() };
  const statements = await sentStatements(async () => {
    sent = await post('/verification/verification-code', { identifier, interactionEvent });
  });
  const { verificationId } = sent.body;
  const wrong = await post('/verification/verification-code/verify', {
    identifier,
    verificationId,
    code: 'wrong',
  });
  const { verificationRecords } = (await browser.api('GET', 'experience/interaction')).body;
  return {
    messages: messagesTo(server, identifier).length,
    statements,
    sent: [sent.status, Object.keys(sent.body), [...sent.headers.keys()].toSorted()],
    wrong: refusal(wrong),
    identified: refusal(await post('/identification', { verificationId: String(verificationId) })),
    records: (verificationRecords as object[]).map((record) => ({ ...record, id: '', identifier: '' })),
  };
}

describe('who has an account', () => {
  beforeAll(async () => {
    await addPerson(server.tenant, { primaryEmail: KNOWN.email, primaryPhone: KNOWN.phone });
  });

  it.each([
    ['ForgotPassword', 'email', 'SignInAndRegister'],
    ['ForgotPassword', 'phone', 'SignIn'],
    ['SignIn', 'email', 'SignIn'],
    ['SignIn', 'phone', 'SignIn'],
    ['Register', 'email', 'SignIn'],
  ] as const)('is told by no code: %s by %s in the mode %s', async (event, type, signInMode) => {
    await useCodes(api, { signInMode });
    const before = messagesTo(server, { type, value: KNOWN[type] }).length;
    await seen({ type, value: KNOWN[type] }, event);
    const { messages: some, ...known } = await seen({ type, value: KNOWN[type] }, event);
    const { messages: none, ...unknown } = await seen({ type, value: UNKNOWN[type] }, event);
    expect([some - before, none]).toEqual([2, 0]);
    expect(unknown).toEqual(known);
    expect(known).toMatchObject({ wrong: '400 verification_code.code_mismatch' });
  });

  it('is not told to who has a mailbox whose name only looks like theirs', async () => {
    await addPerson(server.tenant, { primaryEmail: 'kim@acme.example' });
    const alike: Address = { type: 'email', value: '\u212Aim@acme.example' };
    expect(await seen(alike, 'ForgotPassword')).toMatchObject({
      messages: 0,
      sent: [200, ['verificationId'], expect.anything()],
    });
  });

  it('is told by no audit entry that others could tell apart', async () => {
    const { body } = await api.get(
      `/logs?logKey=Interaction.ForgotPassword.Verification.EmailVerificationCode.Create&applicationId=${client.clientId}`,
    );
    expect((body as { payload: object }[]).every(({ payload }) => !('userId' in payload))).toBe(true);
    expect(body).not.toEqual([]);
  });
});
