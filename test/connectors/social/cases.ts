import type { JsonObject } from '#src/platform/http/fields/object.js';
import { azureAd } from './fake-azuread.js';
import { facebook } from './fake-facebook.js';
import { github } from './fake-github.js';
import { google } from './fake-google.js';
import { oauth2 } from './fake-oauth2.js';
import { apple, oidc } from './fake-oidc.js';
import type { Dialect } from './fake-provider.js';
import { type Keys, makeKeys } from './keys.js';

interface SocialCase {
  /** Id of the factory. */
  readonly name: string;
  readonly dialect: (keys: Keys) => Dialect;
  /** Scope that it asks for, by its config or by default. */
  readonly scope: string | null;
  readonly userInfo: JsonObject;
  readonly hasPkce: boolean;
  /** Whether what it says of somebody is an ID token, which belongs to one attempt. */
  readonly hasNonce?: true;
  /** Whether it takes a code without being told where it went. */
  readonly knowsRedirectUri?: true;
  /** Whether nobody can be sent there without anything being remembered. */
  readonly needsMemory?: true;
  /** A refresh token that it renews tokens for, and what comes of it. */
  readonly refresh?: { readonly token: string; readonly tokens: JsonObject };
}

const ADA = { name: 'Ada', email: 'ada@acme.example' };

/** All social providers that Portico itself speaks with, but those that no code is exchanged with. */
export const CODE_PROVIDERS: readonly SocialCase[] = [
  {
    name: 'github-universal',
    dialect: () => github(),
    scope: 'read:user user:email',
    userInfo: { id: '1815', ...ADA, avatar: 'https://avatars.example/u/1815' },
    hasPkce: true,
    knowsRedirectUri: true,
    refresh: {
      token: 'ghr-1',
      tokens: { accessToken: 'ghu-2', refreshToken: 'ghr-2', expiresIn: 28_800, tokenType: 'Bearer' },
    },
  },
  {
    name: 'google-universal',
    dialect: (keys) => google(keys),
    scope: 'openid profile email',
    userInfo: { id: '108154301', ...ADA, avatar: 'https://lh3.example/ada' },
    hasPkce: true,
    refresh: {
      token: '1//refresh',
      tokens: { accessToken: 'ya29-2', expiresIn: 3599, tokenType: 'Bearer' },
    },
  },
  {
    name: 'facebook-universal',
    dialect: () => facebook(),
    scope: 'email,public_profile',
    userInfo: { id: '10215', ...ADA, avatar: 'https://cdn.example/ada' },
    hasPkce: false,
  },
  {
    name: 'azuread-universal',
    dialect: () => azureAd(),
    scope: 'User.Read',
    userInfo: { id: '87d349ed', ...ADA },
    hasPkce: true,
  },
  {
    name: 'oauth2',
    dialect: () => oauth2(),
    scope: 'profile',
    userInfo: { id: '7', ...ADA, phone: '12025550143', avatar: 'https://cdn.example/ada' },
    hasPkce: true,
    needsMemory: true,
    refresh: { token: 'refresh-1', tokens: { accessToken: 'access-2', tokenType: 'Bearer' } },
  },
  {
    name: 'oidc',
    dialect: (keys) => oidc(keys),
    scope: 'openid',
    userInfo: { id: 'ada', ...ADA },
    hasPkce: true,
    hasNonce: true,
    needsMemory: true,
    refresh: { token: 'refresh-1', tokens: { accessToken: 'access-2', tokenType: 'Bearer' } },
  },
];

/** All of them. */
export const SOCIAL_PROVIDERS: readonly SocialCase[] = [
  ...CODE_PROVIDERS,
  {
    name: 'apple-universal',
    dialect: (keys) => apple(keys),
    scope: 'name email',
    userInfo: { id: 'ada', name: 'Ada Lovelace', email: 'ada@acme.example' },
    hasPkce: false,
    hasNonce: true,
    needsMemory: true,
  },
];

/** Made once: it takes a while. */
export const KEYS = await makeKeys();
