import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { createApplication, NO_URIS } from './fixture.js';

describe('an application as a client', () => {
  const server = useServer();
  let api: ApiClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
  });

  /** The error of a request for a device code; undefined where it is given. */
  const askForDeviceCode = async (clientId: string): Promise<unknown> => {
    const response = await fetch(`${server.tenant.issuer}/device/auth`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: clientId, scope: 'openid' }),
    });
    return Object(await response.json()).error;
  };
  const uris = { oidcClientMetadata: { ...NO_URIS, redirectUris: ['https://app.example.com/cb'] } };

  it('gets device codes where it is made for the device flow, and without redirect URIs', async () => {
    const device = await createApplication(api, {
      type: 'Native',
      customClientMetadata: { isDeviceFlow: true },
    });
    const native = await createApplication(api, { type: 'Native', ...uris });
    expect(await askForDeviceCode(device)).toBeUndefined();
    expect(await askForDeviceCode(native)).toBe('invalid_request');
  });

  it('is unusable where it has a code flow and no redirect URI', async () => {
    expect(await askForDeviceCode(await createApplication(api, { type: 'SPA' }))).toBe(
      'invalid_redirect_uri',
    );
    expect(await askForDeviceCode(await createApplication(api, { type: 'SPA', ...uris }))).toBe(
      'invalid_request',
    );
  });

  it('is known to its own tenant', async () => {
    const other = await apiClient(server.other);
    const device = await createApplication(other, {
      type: 'Native',
      customClientMetadata: { isDeviceFlow: true },
    });
    expect(await askForDeviceCode(device)).toBe('invalid_client');
  });

  it('changes with the next request', async () => {
    const id = await createApplication(api, { type: 'SPA' });
    expect(await askForDeviceCode(id)).toBe('invalid_redirect_uri');
    await api.patch(`/applications/${id}`, uris);
    expect(await askForDeviceCode(id)).toBe('invalid_request');
  });
});
