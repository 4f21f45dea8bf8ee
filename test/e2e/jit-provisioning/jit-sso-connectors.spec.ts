import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_LINKS } from '#src/kernel/links.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { createOrganization } from '../organizations/fixture.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';

const UNKNOWN = [422, 'entity.relation_foreign_key_not_found'];
const INVALID = [400, 'guard.invalid_input'];
const NOT_FOUND = [404, 'entity.not_found'];
const NO_ORGANIZATION = [404, 'entity.not_exists_with_id'];

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const pathOf = async (client = api): Promise<string> =>
  `/organizations/${await createOrganization(client)}/jit/sso-connectors`;

const newConnector = async (client = api): Promise<string> =>
  read(await client.post('/sso-connectors', { providerName: 'OIDC', connectorName: unique() }), 'id');

const idsAt = async (path: string): Promise<unknown[]> => readAll(await api.get(path), 'id');

describe('just-in-time enterprise connectors', () => {
  it('are added once, listed as connectors and removed', async () => {
    const [path, one, two] = [await pathOf(), await newConnector(), await newConnector()];
    const added = await api.post(path, { ssoConnectorIds: [one, one] });
    expect([added.status, added.body]).toEqual([201, undefined]);
    expect((await api.post(path, { ssoConnectorIds: [two, one] })).status).toBe(201);
    const { body } = await api.get(`/sso-connectors/${two}`);
    const [listed] = Object((await api.get(path)).body);
    expect(body).toMatchObject(listed);
    expect(listed).toMatchObject({ id: two, tenantId: 'default', config: {}, domains: [] });
    expect(await idsAt(path)).toEqual([two, one]);
    expect((await api.delete(`${path}/${one}`)).status).toBe(204);
    expect(refusal(await api.delete(`${path}/${one}`))).toEqual(NOT_FOUND);
    expect(await idsAt(path)).toEqual([two]);
  });

  it('come in pages where a page is asked for', async () => {
    const [path, ssoConnectorIds] = [await pathOf(), [await newConnector(), await newConnector()]];
    await api.post(path, { ssoConnectorIds });
    const page = await api.get(`${path}?page=2&page_size=1`);
    expect([readAll(page, 'id'), page.headers.get('total-number')]).toEqual([[ssoConnectorIds[0]], '2']);
    expect((await api.get(path)).headers.get('total-number')).toBeNull();
  });

  it('are replaced as a whole', async () => {
    const [path, one, two] = [await pathOf(), await newConnector(), await newConnector()];
    await api.post(path, { ssoConnectorIds: [one] });
    expect((await api.put(path, { ssoConnectorIds: [two, two] })).status).toBe(204);
    expect(await idsAt(path)).toEqual([two]);
    expect((await api.put(path, { ssoConnectorIds: [] })).status).toBe(204);
    expect(await idsAt(path)).toEqual([]);
  });

  it('are left alone where one is unknown, another tenant’s or too many', async () => {
    const [path, own] = [await pathOf(), await newConnector()];
    await api.post(path, { ssoConnectorIds: [own] });
    for (const unknown of ['unknown', await newConnector(other)]) {
      expect(refusal(await api.post(path, { ssoConnectorIds: [own, unknown] }))).toEqual(UNKNOWN);
      expect(refusal(await api.put(path, { ssoConnectorIds: [unknown] }))).toEqual(UNKNOWN);
      expect(refusal(await api.delete(`${path}/${unknown}`))).toEqual(NOT_FOUND);
    }
    expect(refusal(await api.post(path, { ssoConnectorIds: [] }))).toEqual(INVALID);
    const many = Array.from({ length: MAX_LINKS + 1 }, (_, n) => `connector-${n}`);
    expect(refusal(await api.put(path, { ssoConnectorIds: many }))).toEqual(INVALID);
    expect(await idsAt(path)).toEqual([own]);
  });

  it('are unknown where the organization is, or is another tenant’s', async () => {
    const own = await newConnector(other);
    for (const path of ['/organizations/unknown/jit/sso-connectors', await pathOf()]) {
      expect(refusal(await other.get(path))).toEqual(NO_ORGANIZATION);
      expect(refusal(await other.post(path, { ssoConnectorIds: [own] }))).toEqual(UNKNOWN);
      expect(refusal(await other.put(path, { ssoConnectorIds: [] }))).toEqual(UNKNOWN);
    }
  });

  it('go with the connector', async () => {
    const [path, connector] = [await pathOf(), await newConnector()];
    await api.post(path, { ssoConnectorIds: [connector] });
    expect((await api.delete(`/sso-connectors/${connector}`)).status).toBe(204);
    expect(await idsAt(path)).toEqual([]);
  });
});
