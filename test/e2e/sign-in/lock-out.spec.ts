import { beforeAll, describe, expect, it } from 'vitest';
import { SENTINEL_POLICY_CONFIG } from '#src/modules/verification/verification.public.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { type Address, codeTo, sendCode, useCodes } from './codes-fixture.js';
import { refusal } from './fixture.js';
import { hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';

const BLOCKED = '400 session.verification_blocked_too_many_attempts';
const WRONG = '422 session.invalid_credentials';

const server = useServer({ WORKER_CONCURRENCY: '1', OUTBOUND_ALLOWED_HOSTS: '*' });
let client: ClientUnderTest;

beforeAll(async () => {
  client = await addClient(server.tenant);
  await TenantContext.run(server.tenant.id, () =>
    server.app.get(TenantConfigs).replace(SENTINEL_POLICY_CONFIG, { maxAttempts: 3 }),
  );
});

/** A browser with an interaction. */
async function aBrowser(): Promise<BrowserlessClient> {
  const browser = new BrowserlessClient(server.tenant, client);
  await browser.authorize();
  await browser.experience('PUT', '', { interactionEvent: 'SignIn' });
  return browser;
}

async function tries(
  browser: BrowserlessClient,
  value: string,
  passwords: readonly string[],
  type = 'username',
) {
  const answers: string[] = [];
  for (const password of passwords) {
    const { status, body } = await browser.api('POST', 'experience/verification/password', {
      identifier: { type, value },
      password,
    });
    answers.push(`${status} ${'code' in body ? String(body['code']) : 'verified'}`);
  }
  return answers;
}

describe('passwords that are guessed', () => {
  it('lock out whom they are guessed for, in every browser, with the right password too', async () => {
    const person = await addPerson(server.tenant);
    const guesses = ['wrong 1', 'wrong 2', 'wrong 3', 'wrong 4'];
    expect(await tries(await aBrowser(), person.username, guesses)).toEqual([WRONG, WRONG, BLOCKED, BLOCKED]);
    expect(await tries(await aBrowser(), person.username, [person.password])).toEqual([BLOCKED]);
    const api = await apiClient(server.tenant);
    await api.post('/sentinel-activities/delete', { targetType: 'User', targets: [person.username] });
    expect(await tries(await aBrowser(), person.username, [person.password])).toEqual(['200 verified']);
  });

  it('lock out who does not exist just so', async () => {
    const guesses = ['wrong 1', 'wrong 2', 'wrong 3', 'wrong 4'];
    expect(await tries(await aBrowser(), 'nobody', guesses)).toEqual([WRONG, WRONG, BLOCKED, BLOCKED]);
  });

  it('lock out one phone number, however it is written', async () => {
    const person = await addPerson(server.tenant, { primaryPhone: '61412345678' });
    const spellings = [
      '61412345678',
      '610412345678',
      '61 412-345-678',
      '61 (0)412 345678;ext=7',
      '６1412345678',
    ];
    const browser = await aBrowser();
    const answers: string[] = [];
    for (const phone of spellings) answers.push(...(await tries(browser, phone, ['wrong'], 'phone')));
    expect(answers).toEqual([WRONG, WRONG, BLOCKED, BLOCKED, BLOCKED]);
    expect(await tries(browser, '61412345678 ', [person.password], 'phone')).toEqual([BLOCKED]);
    const api = await apiClient(server.tenant);
    await api.post('/sentinel-activities/delete', { targetType: 'User', targets: ['61412345678'] });
    expect(await tries(browser, '61 412 345 678', [person.password], 'phone')).toEqual(['200 verified']);
  });

  it('are told of to webhooks, with the interaction, and nothing of how we serve it', async () => {
    const receiver = await receiverOfTest();
    await hookOfTest(await apiClient(server.tenant), receiver.url, ['Identifier.Lockout']);
    await tries(await aBrowser(), 'somebody', ['wrong 1', 'wrong 2', 'wrong 3']);
    const [payload] = (await receiver.expectRequests(1)).map(payloadOf);
    expect(payload).toEqual({
      event: 'Identifier.Lockout',
      hookId: expect.any(String),
      createdAt: expect.any(String),
      userAgent: 'node',
      ip: expect.any(String),
      interactionEvent: 'SignIn',
      sessionId: expect.any(String),
      applicationId: client.clientId,
      application: expect.objectContaining({ id: client.clientId }),
      type: 'username',
      value: 'somebody',
    });
  });
});

describe('codes that are guessed', () => {
  const identifier: Address = { type: 'email', value: 'guessed@acme.example' };
  const verify = async (browser: BrowserlessClient, verificationId: string, code: string) =>
    refusal(
      await browser.api('POST', 'experience/verification/verification-code/verify', {
        identifier,
        verificationId,
        code,
      }),
    );

  it('lock out the address, and spend a right code that comes too late', async () => {
    await addPerson(server.tenant, { primaryEmail: identifier.value });
    await useCodes(await apiClient(server.tenant));
    const [guesser, reader] = [await aBrowser(), await aBrowser()];
    const guessed = await sendCode(guesser, identifier);
    const answers: string[] = [];
    for (let count = 0; count < 3; count += 1) answers.push(await verify(guesser, guessed, 'wrong'));
    expect(answers).toEqual([
      '400 verification_code.code_mismatch',
      '400 verification_code.code_mismatch',
      BLOCKED,
    ]);
    const verificationId = await sendCode(reader, identifier);
    const code = codeTo(server, identifier);
    expect(await verify(reader, verificationId, code)).toBe(BLOCKED);
    const identified = await reader.api('POST', 'experience/identification', { verificationId });
    expect(refusal(identified)).toBe('400 session.verification_failed');
    const api = await apiClient(server.tenant);
    await api.post('/sentinel-activities/delete', { targetType: 'User', targets: [identifier.value] });
    expect(await verify(reader, verificationId, code)).toBe('400 verification_code.not_found');
  });

  it('share their attempts with passwords and links', async () => {
    const address: Address = { type: 'email', value: 'shared@acme.example' };
    const browser = await aBrowser();
    const link = () =>
      browser.api('POST', 'experience/verification/one-time-token/verify', {
        identifier: address,
        token: 'wrong',
      });
    expect(await tries(browser, address.value, ['wrong 1', 'wrong 2'], 'email')).toEqual([WRONG, WRONG]);
    expect(refusal(await link())).toBe(BLOCKED);
  });
});
