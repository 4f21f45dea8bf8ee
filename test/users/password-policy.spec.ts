import { describe, expect, it } from 'vitest';
import { BreachedPasswords } from '#src/modules/users/passwords/breached-passwords.port.js';
import { ListedBreachedPasswords } from '#src/modules/users/passwords/listed-breached-passwords.js';
import {
  completePasswordPolicy,
  type PartialPasswordPolicy,
} from '#src/modules/users/passwords/password-policy.js';
import { PasswordRules } from '#src/modules/users/passwords/password-rules.js';
import { type PasswordUser, restrictedKinds } from '#src/modules/users/passwords/restricted-content.js';
import { random } from '../support/random.js';
import { naiveKinds, somePassword, someUser } from './restricted-content-oracle.js';

const rules = new PasswordRules(new ListedBreachedPasswords());

const issuesOf = (password: string, policy: PartialPasswordPolicy = {}, user: PasswordUser = {}) =>
  rules.issuesOf(password, completePasswordPolicy(policy), user);

const codesOf = async (...args: Parameters<typeof issuesOf>): Promise<string[]> =>
  (await issuesOf(...args)).map(({ code }) => code.replace('password_rejected.', ''));

describe('the password policy', () => {
  it('has the defaults of the contract, of which a tenant changes what it names', () => {
    expect(completePasswordPolicy()).toEqual({
      length: { min: 8, max: 256 },
      characterTypes: { min: 1 },
      rejects: { pwned: true, repetitionAndSequence: true, userInfo: true, words: [] },
    });
    expect(completePasswordPolicy({ length: { min: 12 }, rejects: { words: ['acme'] } })).toEqual({
      length: { min: 12, max: 256 },
      characterTypes: { min: 1 },
      rejects: { pwned: true, repetitionAndSequence: true, userInfo: true, words: ['acme'] },
    });
  });

  it('allows an ordinary password', async () => {
    expect(await issuesOf('correct horse')).toEqual([]);
    await rules.requireAllowed('correct horse', completePasswordPolicy(), {});
  });

  it('refuses with 422 and everything that is wrong', async () => {
    const policy = completePasswordPolicy({ characterTypes: { min: 2 } });
    await expect(rules.requireAllowed('aaa', policy, {})).rejects.toMatchObject({
      kind: 'unprocessable',
      code: 'password.rejected',
      extras: {
        data: [
          { code: 'password_rejected.too_short', interpolation: { min: 8 } },
          { code: 'password_rejected.character_types', interpolation: { min: 2 } },
          { code: 'password_rejected.restricted.repetition' },
        ],
      },
    });
  });

  it('bounds the length on both sides', async () => {
    expect(await codesOf('kX7?pQ2')).toEqual(['too_short']);
    expect(await codesOf('kX7?pQ2v')).toEqual([]);
    const policy = { length: { min: 1, max: 10 } };
    expect(await codesOf('kX7?pQ2vRw', policy)).toEqual([]);
    expect(await issuesOf('kX7?pQ2vRwz', policy)).toEqual([
      { code: 'password_rejected.too_long', interpolation: { max: 10 } },
    ]);
  });

  it.each([
    ['kxrpqwvz', 1],
    ['kxRpqwvz', 2],
    ['kxRp4wvz', 3],
    ['kxRp4w z', 4],
    ['kxRp4w~z', 4],
    ['70291846', 1],
  ])('counts in %s %i types of characters', async (password, types) => {
    expect(await codesOf(password, { characterTypes: { min: types } })).toEqual([]);
    const asked = { characterTypes: { min: types + 1 } };
    expect(await codesOf(password, asked)).toEqual(['character_types']);
  });

  it.each([
    'kxrp€wvzq',
    'kxrpäwvzq',
    'kxrp😀wvzq',
    'kxrp\twvzq',
    'kxrp\u007fwvzq',
    'kxrp\u00a0wvzq',
    'kxrp\nwvzq',
    'kxrpwvzq\n',
  ])('knows no other characters than those of ASCII: %j', async (password) => {
    expect(await codesOf(password, { characterTypes: { min: 4 } })).toEqual(['unsupported_characters']);
  });

  it.each(['123456aA', 'test_password', 'Password1!', 'correcthorse'])(
    'asks whether %s has leaked',
    async (password) => {
      const expected = password === 'correcthorse' ? [] : ['pwned'];
      expect((await codesOf(password)).filter((code) => code === 'pwned')).toEqual(expected);
      expect(await codesOf(password, { rejects: { pwned: false } })).not.toContain('pwned');
    },
  );

  it('asks nobody where leaked passwords are allowed', async () => {
    class Unavailable extends BreachedPasswords {
      override contains(): Promise<boolean> {
        throw new Error('this must not be asked');
      }
    }
    const policy = completePasswordPolicy({ rejects: { pwned: false } });
    expect(await new PasswordRules(new Unavailable()).issuesOf('kX7?pQ2v', policy, {})).toEqual([]);
  });
});

describe('restricted content', () => {
  const kindsIn = (password: string, words: string[] = [], user: PasswordUser = {}): string[] =>
    restrictedKinds(password, completePasswordPolicy({ rejects: { words } }), user);

  it.each([
    ['aaaaaaaa', ['repetition']],
    ['aaaaaaxy', ['repetition']],
    ['aaaaaxyz', ['repetition', 'sequence']],
    ['aaaaaxpz', []],
    ['aaxaaxaa', []],
    ['aaa111!!!', ['repetition']],
    ['12345678', ['sequence']],
    ['87654321', ['sequence']],
    ['67890kx4', []],
    ['567890kx', ['sequence']],
    ['abcdefgh', ['sequence']],
    ['HGFEDCBA', ['sequence']],
    ['AbCdEfGh', []],
    ['qwertyui', ['sequence']],
    ['lkjhgfds', ['sequence']],
    ['1qaz2wsx', ['sequence']],
    ['XSW2ZAQ1', ['sequence']],
    ['8ik9ol7ujm', ['sequence']],
    ['abc123zzz', ['repetition', 'sequence']],
    ['abc1k2x3', []],
    ['1q2w3e4r', []],
    ['ab', []],
    ['', []],
    ['aaa', ['repetition']],
    ['aaak', ['repetition']],
  ])('of %s is %j', (password, expected) => {
    expect(kindsIn(password)).toEqual(expected);
  });

  it.each([
    ['acmeACME', ['words']],
    ['acmeAcm3', []],
    ['2acme4k9', []],
    ['acmecorp', ['words']],
    ['xcorpacme', ['words']],
    ['acmeacmexyz7', ['sequence', 'words']],
    ['acmeacmekx4', []],
    ['acmeacmekx', ['words']],
    ['acmeaaaa', ['repetition', 'words']],
  ])('with the words acme and corp, of %s is %j', (password, expected) => {
    expect(kindsIn(password, ['', 'Acme', 'corp'])).toEqual(expected);
  });

  it.each([
    ['janedoe', ['user_info']],
    ['Jane Doe', ['user_info']],
    ['DOEjane77', ['user_info']],
    ['jane.d.77', ['user_info']],
    ['jdoe99jdoe99', ['user_info']],
    ['61412345678', ['sequence', 'user_info']],
    ['xample.com', []],
    ['example.org', []],
    ['kX7?pQ2v', []],
  ])('of a user, of %s is %j', (password, expected) => {
    const user = {
      name: 'Jane  Doe',
      username: 'jdoe99',
      primaryEmail: 'Jane.D.77@example.org',
      primaryPhone: '61412345678',
    };
    expect(kindsIn(password, [], user)).toEqual(expected);
    const allowed = completePasswordPolicy({ rejects: { userInfo: false } });
    expect(restrictedKinds(password, allowed, user)).not.toContain('user_info');
  });

  it('does not know what a user does not have', () => {
    const nobody = { name: null, username: null, primaryEmail: null, primaryPhone: null };
    expect(kindsIn('null', [], nobody)).toEqual([]);
    expect(kindsIn('undefined', [], {})).toEqual([]);
    expect(kindsIn('  k x', [], { name: '   ', username: '', primaryEmail: '@' })).toEqual([]);
  });

  it('is what a slow search finds too', () => {
    const pick = random(7);
    let restricted = 0;
    for (let round = 0; round < 1000; round += 1) {
      const user = someUser(pick);
      const words = [somePassword(pick).slice(0, 4), 'acme'];
      const password = somePassword(pick, user);
      const policy = completePasswordPolicy({
        rejects: { words, repetitionAndSequence: pick(5) > 0, userInfo: pick(5) > 0 },
      });
      const kinds = restrictedKinds(password, policy, user);
      expect({ password, user, words, kinds }).toEqual({
        password,
        user,
        words,
        kinds: naiveKinds(password, policy, user),
      });
      if (kinds.length > 0) restricted += 1;
    }
    // Neither all nor none, or nothing was tried.
    expect(restricted).toBeGreaterThan(100);
    expect(restricted).toBeLessThan(900);
  });
});
