import { describe, expect, it } from 'vitest';
import { tokensIn, userInfoIn } from '#src/modules/connectors/kit/package-user-info.js';

describe('what a package says', () => {
  it('of somebody is read as far as it is what it should be', () => {
    const told = {
      id: 42,
      name: 'Ada',
      email: null,
      phone: 7,
      rawData: { at: new Date(0), self: undefined },
    };
    expect(userInfoIn(told)).toEqual({
      id: '42',
      name: 'Ada',
      rawData: { at: '1970-01-01T00:00:00.000Z' },
    });
    for (const nobody of [undefined, null, 'ada', [], {}, { id: null }, { id: {} }]) {
      expect(() => userInfoIn(nobody)).toThrowError(
        expect.objectContaining({ code: 'connector.invalid_response' }),
      );
    }
  });

  it('of somebody is refused where it is no JSON, or nested too deeply for that', () => {
    let nested: object = {};
    for (let depth = 0; depth < 100_000; depth += 1) nested = { nested };
    for (const rawData of [nested, { count: 1n }]) {
      expect(() => userInfoIn({ id: 'ada', rawData })).toThrowError(
        expect.objectContaining({ code: 'connector.invalid_response' }),
      );
    }
  });

  it('of tokens counts where there is an access token', () => {
    expect(tokensIn({ access_token: 'a', expires_in: '60', scope: 7, token_type: 'Bearer' })).toEqual({
      accessToken: 'a',
      expiresIn: 60,
      tokenType: 'Bearer',
    });
    expect(tokensIn({ access_token: 'a', expires_in: 'soon' })).toEqual({ accessToken: 'a' });
    for (const none of [undefined, {}, { access_token: '' }, { access_token: 1 }]) {
      expect(tokensIn(none)).toBeUndefined();
    }
  });
});
