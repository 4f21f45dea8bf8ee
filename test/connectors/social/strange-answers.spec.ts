import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { AppError } from '#src/kernel/errors.js';
import { acceptedUserInfo } from '#src/modules/connectors/social/accepted-user-info.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { KEYS } from './cases.js';
import { oauth2 } from './fake-oauth2.js';
import { oidc } from './fake-oidc.js';
import { ACCESS_TOKEN, type Dialect, startProvider } from './fake-provider.js';
import { nowSeconds } from './keys.js';
import { connectorOf, signIn } from './sign-in.js';

/** Far deeper than anything that walks through it can go. */
const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
/** No text can be made of it. */
const TEXTLESS = '{"toString":1,"valueOf":1}';

/** What is taken over of whom a provider names, or the code of a refusal. Anything else is a bug of ours. */
async function outcomeOf(dialect: Dialect, config: JsonObject = {}): Promise<string> {
  const provider = await startProvider(dialect);
  try {
    const { userInfo } = await signIn(connectorOf(provider, config), provider);
    return acceptedUserInfo(userInfo).id;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

const PAIR = await generateKeyPair('RS256');
const SIGNER = { keys: [{ ...(await exportJWK(PAIR.publicKey)), kid: 'key-1', alg: 'RS256' }] };

/** A provider whose ID tokens say one more thing, as JSON. */
function sayingOfPeople(member: string): Dialect {
  const sign = (claims: object) => {
    const times = { iat: nowSeconds(), exp: nowSeconds() + 3600 };
    const json = JSON.stringify({ ...claims, ...times }).replace(/\}$/, `,${member}}`);
    const payload = new TextEncoder().encode(json);
    return new CompactSign(payload).setProtectedHeader({ alg: 'RS256', kid: 'key-1' }).sign(PAIR.privateKey);
  };
  return oidc({ ...KEYS, jwks: SIGNER }, sign);
}

const TOKENS = `"access_token":"${ACCESS_TOKEN}","token_type":"Bearer"`;

describe('a provider that answers strangely', () => {
  it.each([
    ['a token beside what is deep', `{${TOKENS},"more":${DEEP}}`],
    ['a token type that is no header', `{"access_token":"${ACCESS_TOKEN}","token_type":"a\\r\\nb: c"}`],
    ['a token type that is no text', `{"access_token":"${ACCESS_TOKEN}","token_type":{}}`],
    ['numbers that are none', `{${TOKENS},"expires_in":1e400}`],
    ['a time that is over', `{${TOKENS},"expires_in":-1}`],
    ['a scope that is no text', `{${TOKENS},"scope":${TEXTLESS}}`],
    ['a refresh token that is no text', `{${TOKENS},"refresh_token":${TEXTLESS}}`],
    ['a refusal that is deep', `{"error":${DEEP}}`],
    ['a refusal that is no text', `{"error":${TEXTLESS},"error_description":${TEXTLESS}}`],
    ['a reason that is no text', `{"error":"invalid_grant","error_description":${TEXTLESS}}`],
    ['names of members of objects', `{${TOKENS},"__proto__":{"error":"x"},"constructor":1}`],
  ])('is refused, or believed, for %s where tokens are asked for', async (_, body) => {
    const tokens = await outcomeOf({ ...oauth2(), tokens: () => ({ body }) });
    expect(tokens).toMatch(/^(7|connector\.[a-z_]+)$/);
    const refusal = await outcomeOf({ ...oauth2(), tokens: () => ({ status: 400, body }) });
    expect(refusal).toMatch(/^connector\.[a-z_]+$/);
  });

  it.each([
    ['what is deep', `{"id":7,"more":${DEEP}}`],
    ['an id that is deep', `{"id":${DEEP}}`],
    ['an id that is no text', `{"id":${TEXTLESS}}`],
    ['a flag that is no text', `{"id":7,"email":"a@b.example","email_verified":${TEXTLESS}}`],
    ['a phone number of many digits', `{"id":7,"phone":"${'1'.repeat(200_000)}"}`],
  ])('is refused, or believed, for %s where it says who somebody is', async (_, user) => {
    const said = await outcomeOf({ ...oauth2({ user }) }, { profileMap: {} });
    expect(said).toMatch(/^(7|connector\.[a-z_]+)$/);
  });

  it.each([
    ['what is deep', `"more":${DEEP}`],
    ['a flag that is deep', `"email_verified":${DEEP}`],
    ['a flag that is no text', `"email_verified":${TEXTLESS}`],
    ['a flag of a number that is no text', `"phone_number_verified":${TEXTLESS}`],
    ['a name that is no text', `"name":${TEXTLESS}`],
    ['no audience', `"aud":${TEXTLESS}`],
    ['times that are none', `"iat":1e400`],
  ])('is refused, or believed, for %s in an ID token', async (_, member) => {
    const said = await outcomeOf(sayingOfPeople(member), { acceptStringTypedBooleanClaims: true });
    expect(said).toMatch(/^(ada|connector\.[a-z_]+)$/);
  });

  it.each([
    ['what is deep', `{"keys":[],"more":${DEEP}}`],
    ['a key that is deep', `{"keys":[{"kty":"RSA","kid":"key-1","alg":"RS256","n":${DEEP},"e":"AQAB"}]}`],
    ['keys that are no text', `{"keys":[{"kty":${TEXTLESS},"kid":"key-1","alg":"RS256"}]}`],
    ['a key that is no text', `{"keys":[{"kty":"RSA","kid":"key-1","alg":"RS256","n":${TEXTLESS},"e":1}]}`],
    ['a key of nothing', '{"keys":[{"kty":"RSA","kid":"key-1","alg":"RS256","n":"","e":""}]}'],
    ['a key of another kind', '{"keys":[{"kty":"oct","kid":"key-1","alg":"RS256","k":"AAAA"}]}'],
    ['a short key', '{"keys":[{"kty":"RSA","kid":"key-1","alg":"RS256","n":"AAEC","e":"AQAB"}]}'],
  ])('is refused for %s among its keys', async (_, jwks) => {
    const said = await outcomeOf({ ...oidc(KEYS), say: () => ({ body: jwks }) });
    expect(said).toMatch(/^connector\.[a-z_]+$/);
  });
});
