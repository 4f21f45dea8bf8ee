import { describe, expect, it } from 'vitest';
import {
  requireKnown,
  translated,
  withoutEmpty,
} from '#src/modules/sign-in-experience/custom-phrases/translation.js';

const known = { page: { sign_in: 'Sign in' }, code: { session: { expired: 'Too late' } } };

describe('a translation', () => {
  it('loses what is empty, however deep', () => {
    expect(withoutEmpty({ a: '', b: {}, c: { d: { e: '' } }, f: { g: 'x', h: '' } })).toEqual({
      f: { g: 'x' },
    });
  });

  it('takes the places of known phrases, and of nothing else', () => {
    const filled = translated(known, {
      page: { sign_in: 'In', other: 'x' },
      code: { session: 'x' },
      more: 'x',
    });
    expect(filled).toEqual({ ...known, page: { sign_in: 'In' } });
    expect(known.page.sign_in).toBe('Sign in');
  });

  it('never reaches what objects inherit', () => {
    const given = JSON.parse('{"page":{"__proto__":{"sign_in":"x"}},"__proto__":{"page":{"sign_in":"x"}}}');
    expect(translated(known, given)).toEqual(known);
    expect(() => requireKnown(given, known)).toThrow('page.__proto__');
    expect(Object.hasOwn(Object.prototype, 'sign_in')).toBe(false);
  });
});
