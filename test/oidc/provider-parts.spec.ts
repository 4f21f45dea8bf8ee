import type { Configuration } from 'oidc-provider';
import { describe, expect, it } from 'vitest';
import { mergedConfiguration } from '#src/oidc/parts/merged-configuration.js';
import type { ProviderPart, ProviderSettings } from '#src/oidc/parts/provider-part.js';
import { ProviderFactory } from '#src/oidc/provider.factory.js';
import { ConfigSnapshot } from '#src/platform/tenant-configs/config-snapshot.js';

const SETTINGS: ProviderSettings = {
  origin: 'https://id.example.com',
  configs: new ConfigSnapshot([]),
  keys: { signing: [], cookie: [], verification: () => Promise.reject(new Error('there is no key')) },
};

const ONE: Configuration = {
  scopes: ['openid'],
  claims: { openid: ['sub'], profile: ['name'] },
  features: { userinfo: { enabled: true } },
  findAccount: () => undefined,
};

class OnePart implements ProviderPart {
  configuration = (): Configuration => ONE;
}

class OtherPart implements ProviderPart {
  constructor(private readonly options: Configuration) {}

  configuration = (): Configuration => this.options;
}

const merged = (options: Configuration): Configuration =>
  mergedConfiguration([new OnePart(), new OtherPart(options)], SETTINGS);

describe('the options of parts', () => {
  it('become one object, whose lists append', () => {
    const other = { scopes: ['email'], features: { revocation: { enabled: true } } };
    expect(merged(other)).toEqual({
      ...ONE,
      scopes: ['openid', 'email'],
      features: { userinfo: { enabled: true }, revocation: { enabled: true } },
    });
  });

  it('have their claims merged by scope', () => {
    const other = { claims: { profile: ['locale'], email: ['email'] } };
    expect(merged(other).claims).toEqual({ openid: ['sub'], profile: ['name', 'locale'], email: ['email'] });
  });

  it('leave those of each part as they are', () => {
    const before = structuredClone({ ...ONE, findAccount: undefined });
    merged({
      scopes: ['email'],
      claims: { profile: ['locale'] },
      features: { revocation: { enabled: true } },
    });
    expect({ ...ONE, findAccount: undefined }).toEqual(before);
  });

  it.each<[string, Configuration]>([
    ['findAccount', { findAccount: () => undefined }],
    ['features.userinfo.enabled', { features: { userinfo: { enabled: true } } }],
    ['scopes', { scopes: new Set(['email']) }],
  ])('refuse the start where two state %s', (option, options) => {
    expect(() => new ProviderFactory([new OnePart(), new OtherPart(options)])).toThrow(
      `${option} is stated by both OnePart and OtherPart`,
    );
  });
});
