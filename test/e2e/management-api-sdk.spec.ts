import { createManagementApi } from '@logto/api/management';
import { describe, expect, it } from 'vitest';
import { useServer } from '../support/test-app.js';

describe('the @logto/api SDK', () => {
  const server = useServer();

  it('gets a token with client credentials and calls the Management API', async () => {
    const { tenant } = server;
    const { apiClient, clientCredentials } = createManagementApi('default', {
      baseUrl: tenant.baseUrl,
      apiIndicator: tenant.indicator,
      clientId: tenant.clientId,
      clientSecret: tenant.clientSecret,
    });

    const token = await clientCredentials.getAccessToken();
    expect(token.scope).toBe('all');

    const created = await apiClient.POST('/api/resources', {
      body: { name: 'Shop', indicator: 'https://shop.example.com' },
    });
    expect(created.response.status).toBe(201);
    const { data } = await apiClient.GET('/api/resources');
    expect(data?.map(({ indicator }) => indicator)).toContain('https://shop.example.com');
  });

  it('is refused with a wrong secret', async () => {
    const { tenant } = server;
    const { clientCredentials } = createManagementApi('default', {
      baseUrl: tenant.baseUrl,
      apiIndicator: tenant.indicator,
      clientId: tenant.clientId,
      clientSecret: 'wrong',
    });
    await expect(clientCredentials.getAccessToken()).rejects.toThrow('401');
  });
});
