import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { BreachedPasswordsService } from '#src/modules/users/passwords/breached-passwords.service.js';
import { COMMON_PASSWORDS } from '#src/modules/users/passwords/common-passwords.js';
import { ListedBreachedPasswords } from '#src/modules/users/passwords/listed-breached-passwords.js';
import { readConfig } from '#src/platform/config/config.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import { answerWith, type Receiver, startReceiver } from '../e2e/webhooks/receiver.js';

const LEAKED = 'leaked with k-anonymity';
const sha1 = (password: string): string => createHash('sha1').update(password).digest('hex').toUpperCase();

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());
beforeEach(() => receiver.received.splice(0));
afterEach(() => receiver.answer(answerWith(204)));

function breachedPasswords(settings: Record<string, string> = { PWNED_PASSWORDS_URL: receiver.url }) {
  const config = readConfig({ OUTBOUND_ALLOWED_HOSTS: '*', ...settings });
  const outbound = new Outbound(config);
  onTestFinished(() => outbound.onApplicationShutdown());
  return new BreachedPasswordsService(config, outbound, new ListedBreachedPasswords());
}

/** Answers as the service of Have I Been Pwned, which knows these hashes. */
const answerWithRange = (lines: readonly string[]): void =>
  receiver.answer((_, response) => response.writeHead(200).end(lines.join('\r\n')));

describe('breached passwords', () => {
  it('are those of a short list where no service is set, and nobody is asked', async () => {
    const breached = breachedPasswords({});
    for (const password of ['123456', 'PASSWORD', '123456aA', 'test_password']) {
      expect(await breached.contains(password)).toBe(true);
    }
    expect(await breached.contains(LEAKED)).toBe(false);
    expect(receiver.received).toEqual([]);
  });

  it('are found by the first five digits of their SHA-1, which is all that leaves the server', async () => {
    const hash = sha1(LEAKED);
    answerWithRange([`${'0'.repeat(35)}:7`, `${hash.slice(5)}:3`, `${'F'.repeat(35)}:1`]);
    expect(await breachedPasswords().contains(LEAKED)).toBe(true);
    expect(receiver.received).toEqual([
      expect.objectContaining({ method: 'GET', path: `/hook/${hash.slice(0, 5)}`, body: Buffer.alloc(0) }),
    ]);
    expect(JSON.stringify(receiver.received)).not.toContain(hash.slice(5, 12));
  });

  it('are neither what shares those digits nor what pads the answer', async () => {
    const hash = sha1(LEAKED);
    const other = hash.endsWith('0') ? '1' : '0';
    answerWithRange([`${hash.slice(5, -1)}${other}:9`, `${hash.slice(5)}:0`]);
    expect(await breachedPasswords().contains(LEAKED)).toBe(false);
  });

  it('are asked for once where the same one is tried again', async () => {
    answerWithRange([`${sha1(LEAKED).slice(5)}:3`]);
    const breached = breachedPasswords();
    expect(await Promise.all([breached.contains(LEAKED), breached.contains(LEAKED)])).toEqual([true, true]);
    expect(await breached.contains(LEAKED)).toBe(true);
    expect(receiver.received).toHaveLength(1);
  });

  it('stop nobody where the service fails, and are asked for again', async () => {
    receiver.answer(answerWith(503));
    const breached = breachedPasswords();
    expect(await breached.contains(LEAKED)).toBe(false);
    answerWithRange([`${sha1(LEAKED).slice(5)}:3`]);
    expect(await breached.contains(LEAKED)).toBe(true);
  });

  it('stop nobody where there is no service, and those of the list still count', async () => {
    const gone = await startReceiver();
    await gone.close();
    const breached = breachedPasswords({ PWNED_PASSWORDS_URL: gone.url });
    expect(await breached.contains(LEAKED)).toBe(false);
    expect(await breached.contains('123456')).toBe(true);
  });

  it('are listed once each, in lower case', () => {
    expect(new Set(COMMON_PASSWORDS).size).toBe(COMMON_PASSWORDS.length);
    expect(COMMON_PASSWORDS.filter((password) => password !== password.toLowerCase())).toEqual([]);
    expect(COMMON_PASSWORDS.length).toBeGreaterThan(500);
  });
});
