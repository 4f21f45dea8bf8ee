import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { managementToken } from '../../support/tokens.js';
import { createApplication, NO_URIS, refusal } from './fixture.js';

const server = useServer();
let api: ApiClient;
let id: string;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  id = await createApplication(api, { type: 'SPA' });
});

const INVALID = [400, 'guard.invalid_input'];

describe('an application is neither created nor changed', () => {
  it.each([
    ['with an empty name', { name: '' }],
    ['with a null name', { name: null }],
    ['with a list for a name', { name: ['Shop'] }],
    ['with a null character in its name', { name: 'a\u0000b' }],
    ['with half a character in its name', { name: 'a\ud800b' }],
    ['with a name of 257 characters', { name: 'x'.repeat(257) }],
    ['with a number for a description', { description: 1 }],
    ['with a description of 1,025 characters', { description: 'x'.repeat(1025) }],
    ['with a text for custom data', { customData: 'text' }],
    ['with a list for custom data', { customData: [] }],
    ['with null custom data', { customData: null }],
    ['with a null character in custom data', { customData: { a: [{ b: '\u0000' }] } }],
    ['with null metadata', { oidcClientMetadata: null }],
    ['with a list for metadata', { customClientMetadata: [] }],
    ['with half of the lists of URIs', { oidcClientMetadata: { redirectUris: [] } }],
    [
      'with a text for redirect URIs',
      { oidcClientMetadata: { ...NO_URIS, redirectUris: 'https://a.example' } },
    ],
    ['with objects for redirect URIs', { oidcClientMetadata: { ...NO_URIS, redirectUris: [{}] } }],
    [
      'with a back channel that is no URL',
      { oidcClientMetadata: { ...NO_URIS, backchannelLogoutUri: 'logout' } },
    ],
    [
      'with a back channel of its own scheme',
      { oidcClientMetadata: { ...NO_URIS, backchannelLogoutUri: 'app:a' } },
    ],
    [
      'with a text for a flag',
      { oidcClientMetadata: { ...NO_URIS, backchannelLogoutSessionRequired: 'true' } },
    ],
    ['with a number for a logo', { oidcClientMetadata: { ...NO_URIS, logoUri: 1 } }],
    ['with an empty origin', { customClientMetadata: { corsAllowedOrigins: [''] } }],
    [
      'with 201 origins',
      { customClientMetadata: { corsAllowedOrigins: Array(201).fill('https://a.example') } },
    ],
    ['with ID tokens of no lifetime', { customClientMetadata: { idTokenTtl: 0 } }],
    ['with a lifetime in text', { customClientMetadata: { idTokenTtl: '60' } }],
    ['with refresh tokens of a negative lifetime', { customClientMetadata: { refreshTokenTtl: -1 } }],
    ['with refresh tokens of 0 days', { customClientMetadata: { refreshTokenTtlInDays: 0 } }],
    ['with refresh tokens of 181 days', { customClientMetadata: { refreshTokenTtlInDays: 181 } }],
    ['with refresh tokens of half a day', { customClientMetadata: { refreshTokenTtlInDays: 0.5 } }],
    ['with no grants', { customClientMetadata: { maxAllowedGrants: 0 } }],
    ['with negative grants', { customClientMetadata: { maxAllowedGrants: -1 } }],
    ['with half a grant', { customClientMetadata: { maxAllowedGrants: 0.5 } }],
    ['with a null flag', { customClientMetadata: { isDeviceFlow: null } }],
    ['with a text for a flow', { customClientMetadata: { isDeviceFlow: 'true' } }],
    ['with a text for a rotation', { customClientMetadata: { rotateRefreshToken: 'yes' } }],
    ['with a list for protection', { protectedAppMetadata: [] }],
    ['with a number for an origin to protect', { protectedAppMetadata: { subDomain: 'a', origin: 1 } }],
  ])('%s', async (_, properties) => {
    expect(refusal(await api.post('/applications', { name: 'Shop', type: 'SPA', ...properties }))).toEqual(
      INVALID,
    );
    expect(refusal(await api.patch(`/applications/${id}`, properties))).toEqual(INVALID);
  });
});

it.each([
  ['without a name', { name: undefined }],
  ['without a type', { type: undefined }],
  ['of an unknown type', { type: 'Web' }],
  ['of a type in lower case', { type: 'spa' }],
  ['of a null type', { type: null }],
  ['of two types', { type: ['SPA', 'Native'] }],
  ['with a text for whoever runs it', { isThirdParty: 'true' }],
  ['with null for whoever runs it', { isThirdParty: null }],
  ['with null protection', { protectedAppMetadata: null }],
])('creates no application %s', async (_, properties) => {
  expect(refusal(await api.post('/applications', { name: 'Shop', type: 'SPA', ...properties }))).toEqual(
    INVALID,
  );
});

it.each([
  ['isAdmin in text', { isAdmin: 'true' }],
  ['isAdmin null', { isAdmin: null }],
  ['access control in text', { appLevelAccessControlEnabled: 'false' }],
  ['a rule without a path', { protectedAppMetadata: { pageRules: [{}] } }],
  ['an unknown scope', { protectedAppMetadata: { additionalScopes: ['everything'] } }],
  ['a session of no length', { protectedAppMetadata: { sessionDuration: 0 } }],
])('changes no application by %s', async (_, changes) => {
  expect(refusal(await api.patch(`/applications/${id}`, changes))).toEqual(INVALID);
});

it('accepts no list, text or nothing for an application', async () => {
  for (const body of [[{ name: 'Shop', type: 'SPA' }], 'application', undefined]) {
    expect((await api.post('/applications', body)).status).toBe(400);
  }
});

it('accepts an application at every limit, in characters of four bytes', async () => {
  const { status, body } = await api.post('/applications', {
    name: '𐍈'.repeat(128),
    description: '𐍈'.repeat(512),
    type: 'Native',
    customClientMetadata: {
      refreshTokenTtlInDays: 1,
      maxAllowedGrants: 2 ** 31 - 1,
      idTokenTtl: 1,
      unknown: true,
    },
    unknown: { key: 'is ignored' },
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    customClientMetadata: { refreshTokenTtlInDays: 1, maxAllowedGrants: 2 ** 31 - 1, idTokenTtl: 1 },
  });
  expect(JSON.stringify(body)).not.toContain('unknown');
});

it('accepts no body of 10 MB', async () => {
  const headers = {
    authorization: `Bearer ${await managementToken(server.tenant)}`,
    'content-type': 'application/json',
  };
  const body = JSON.stringify({ name: 'x'.repeat(10 * 1024 * 1024) });
  for (const [method, path] of [
    ['POST', ''],
    ['PATCH', `/${id}`],
    ['PATCH', `/${id}/custom-data`],
    ['POST', `/${id}/secrets`],
    ['PATCH', `/${id}/secrets/a`],
  ]) {
    const url = `${server.tenant.baseUrl}/api/applications${path}`;
    expect((await fetch(url, { method, headers, body })).status).toBe(413);
  }
});

describe('an id', () => {
  it('that holds a null character is refused', async () => {
    expect(refusal(await api.get('/applications/a%00b'))).toEqual(INVALID);
    expect(refusal(await api.get('/applications/a%00b/secrets'))).toEqual(INVALID);
    expect(refusal(await api.delete(`/applications/${id}/secrets/a%00b`))).toEqual(INVALID);
    expect(refusal(await api.patch('/applications/a%00b/custom-data', {}))).toEqual(INVALID);
  });

  it.each(['x'.repeat(200), '%F0%90%8D%88', "'%20or%20true", '..%2F..', '%25'])(
    'that nothing has is not found: %s',
    async (unknown) => {
      const answers = [
        await api.get(`/applications/${unknown}`),
        await api.patch(`/applications/${unknown}`, { name: 'a' }),
        await api.patch(`/applications/${unknown}/custom-data`, { a: 1 }),
        await api.delete(`/applications/${unknown}`),
        await api.delete(`/applications/${unknown}/legacy-secret`),
        await api.get(`/applications/${unknown}/secrets`),
        await api.post(`/applications/${unknown}/secrets`, { name: 'a' }),
        await api.patch(`/applications/${unknown}/secrets/a`, { name: 'a' }),
        await api.delete(`/applications/${id}/secrets/${unknown}`),
      ];
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    },
  );
});
