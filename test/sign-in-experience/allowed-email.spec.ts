import { describe, expect, it } from 'vitest';
import { requireAllowedEmail } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { AppError } from '#src/kernel/errors.js';

type Policy = Parameters<typeof requireAllowedEmail>[1];

/** The code of the refusal, without its beginning. */
function judged(email: string, policy: Policy = {}): string {
  try {
    requireAllowedEmail(email, policy);
    return 'allowed';
  } catch (error) {
    return error instanceof AppError ? error.code.replace('session.email_blocklist.', '') : String(error);
  }
}

const blocking = (...customBlocklist: string[]): Policy => ({ customBlocklist });
const BLOCKED = 'email_not_allowed';

describe('an address to sign up with', () => {
  it.each([
    'ada',
    '@acme.example',
    'ada@',
    'ada@[10.0.0.1]',
    'ada@acme example',
    'ada@acme.example/evil.example',
  ])('is none: %s', (email) => expect(judged(email)).toBe('invalid_email'));

  it('has no "+" where that is not taken, and else may', () => {
    expect(judged('ada+list@acme.example', { blockSubaddressing: true })).toBe(
      'email_subaddressing_not_allowed',
    );
    expect(judged('ada@acme+x.example', { blockSubaddressing: true })).not.toBe(
      'email_subaddressing_not_allowed',
    );
    expect(judged('ada+list@acme.example')).toBe('allowed');
  });

  it.each([
    ['ada@acme.example', 'ADA@Acme.Example'],
    ['@acme.example', 'anybody@acme.example'],
    ['@acme.example', 'anybody@acme.example.'],
    ['@acme.example', 'anybody@ａｃｍｅ.example'],
    ['@müller.example', 'anybody@xn--mller-kva.example'],
    ['@acme.example', '"ada@globex.example"@acme.example'],
    ['foo*@acme.example', 'foobar@acme.example'],
    ['*bot*@acme.example', 'a-bot-b@acme.example'],
    ['@*.acme.example', 'ada@mail.eu.acme.example'],
    ['ada*@*.example', 'ada@acme.example'],
    ['adalovelace@gmail.com', 'A.da.Lovelace@gmail.com'],
    ['a.d.a@googlemail.com', 'ada@googlemail.com'],
  ])('is refused by %s: %s', (item, email) => expect(judged(email, blocking(item))).toBe(BLOCKED));

  it.each([
    ['ada@acme.example', 'grace@acme.example'],
    ['@acme.example', 'ada@mail.acme.example'],
    ['@*.acme.example', 'ada@acme.example'],
    ['@acme.example', 'acme.example@globex.example'],
    ['ab*ba@acme.example', 'aba@acme.example'],
    ['foo*@acme.example', 'foo@x@globex.example'],
    ['a.da@acme.example', 'ada@acme.example'],
  ])('is not refused by %s: %s', (item, email) => expect(judged(email, blocking(item))).toBe('allowed'));

  it('is taken where it is listed as allowed, but for its "+"', () => {
    const policy = {
      blockSubaddressing: true,
      customAllowlist: ['ada@acme.example', '*+x@acme.example'],
      customBlocklist: ['@acme.example'],
    };
    expect(judged('ada@acme.example', policy)).toBe('allowed');
    expect(judged('grace@acme.example', policy)).toBe(BLOCKED);
    expect(judged('ada+x@acme.example', policy)).toBe('email_subaddressing_not_allowed');
  });

  it('is judged without looking again and again, whatever the pattern', () => {
    const pattern = `${'a*'.repeat(120)}b@acme.example`;
    expect(judged(`${'a'.repeat(200)}@acme.example`, blocking(pattern))).toBe('allowed');
  });
});
