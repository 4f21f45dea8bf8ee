import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { startTestApp, useServer } from '../../support/test-app.js';

describe('an application', () => {
  const server = useServer();
  let api: ApiClient;
  let id: string;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    const { body } = await api.post('/applications', { name: 'Machine', type: 'MachineToMachine' });
    id = (body as { id: string }).id;
  });

  it('has 100 secrets at most, and room again when one is deleted', async () => {
    for (let count = 1; count < 100; count++) {
      expect((await api.post(`/applications/${id}/secrets`, { name: `secret ${count}` })).status).toBe(201);
    }
    const refused = await api.post(`/applications/${id}/secrets`, { name: 'one more' });
    expect(refused).toMatchObject({ status: 400, body: { code: 'request.invalid_input' } });
    await api.delete(`/applications/${id}/secrets/secret%201`);
    expect((await api.post(`/applications/${id}/secrets`, { name: 'one more' })).status).toBe(201);
  });

  it('has no more secrets where many are made at once', async () => {
    const { body } = await api.post('/applications', { name: 'Machine', type: 'MachineToMachine' });
    const machine = (body as { id: string }).id;
    // One comes with the application.
    for (let count = 1; count < 95; count++)
      await api.post(`/applications/${machine}/secrets`, { name: `${count}` });
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        api.post(`/applications/${machine}/secrets`, { name: `late ${n}` }),
      ),
    );
    expect(made.filter(({ status }) => status === 201)).toHaveLength(5);
    expect(made.filter(({ status }) => status === 400)).toHaveLength(15);
    expect((await api.get(`/applications/${machine}/secrets`)).body).toHaveLength(100);
  });

  it('does not gather custom data without end', async () => {
    const half = 'x'.repeat(20_000);
    expect((await api.patch(`/applications/${id}/custom-data`, { first: half })).status).toBe(200);
    const refused = await api.patch(`/applications/${id}/custom-data`, { second: half });
    expect(refused).toMatchObject({ status: 422, body: { code: 'entity.value_too_long' } });
    expect((await api.patch(`/applications/${id}/custom-data`, { first: 'x' })).body).toEqual({ first: 'x' });
  });

  it('is one of many that are made at once on a cold server', async () => {
    const cold = await startTestApp({ DATABASE_POOL_SIZE: '2' });
    const client = await apiClient(cold.other);
    const made = await Promise.all(
      Array.from({ length: 30 }, () =>
        client.post('/applications', { name: 'Machine', type: 'MachineToMachine' }),
      ),
    );
    expect(new Set(made.map(({ status }) => status))).toEqual(new Set([200]));
    await cold.close();
  });
});
