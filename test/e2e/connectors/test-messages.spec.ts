import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { withFactories } from '../../support/connector-factories.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { refusal } from '../roles/fixture.js';
import { type Carried, pigeonFactories } from './pigeon-factories.js';

const carried: Carried[] = [];
let server: TestApp;
let api: ApiClient;

beforeAll(async () => {
  server = await withFactories(pigeonFactories(carried), () => startTestApp());
  api = await apiClient(server.tenant);
});
afterAll(() => server.close());
beforeEach(() => carried.splice(0));

const config = { loft: 'north' };

describe('a test message', () => {
  it('is sent by the config of the request, of which nothing is kept', async () => {
    const test = { email: 'ada@acme.example', config, locale: 'de' };
    expect((await api.post('/connectors/mail/test', test)).status).toBe(204);
    expect(carried).toMatchObject([
      {
        from: 'north',
        message: { to: 'ada@acme.example', type: 'Generic', payload: { code: '000000', locale: 'de' } },
      },
    ]);
    expect((await api.get('/connectors')).body).toEqual([]);
  });

  it('goes to a phone by a connector for text messages', async () => {
    await api.post('/connectors/sms/test', { phone: '12025550143', config });
    expect(carried).toMatchObject([{ message: { to: '12025550143', payload: { code: '000000' } } }]);
  });

  it.each([
    ['mail', { config }, 'guard.invalid_input'],
    ['mail', { email: 'ada', config }, 'guard.invalid_input'],
    ['sms', { phone: '+12025550143', config }, 'guard.invalid_input'],
    ['nobody', { email: 'ada@acme.example', config }, 'connector.not_found'],
    ['sms', { email: 'ada@acme.example', config }, 'connector.unexpected_type'],
    ['nest', { email: 'ada@acme.example', config }, 'connector.unexpected_type'],
    ['mail', { email: 'ada@acme.example', config: {} }, 'connector.invalid_config'],
  ])('by %s with %j is refused: %s', async (factoryId, test, code) => {
    expect(refusal(await api.post(`/connectors/${factoryId}/test`, test))).toEqual([400, code]);
    expect(carried).toEqual([]);
  });
});
