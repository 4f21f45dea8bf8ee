import { describe, expect, it } from 'vitest';
import { read } from '../resources/fixture.js';
import { useSaml } from './saml-fixture.js';

const setting = useSaml();

/** Creates a connector by what its provider published; what that answered. */
const create = (connectorName: string, more: object = {}) =>
  setting.api.post('/sso-connectors', {
    providerName: 'SAML',
    connectorName,
    config: { metadataUrl: setting.idp.metadataUrl },
    ...more,
  });

const listed = async (id: string) => {
  const { body } = await setting.api.get('/sso-connectors');
  return (body as { id: string; providerConfig?: object }[]).find((each) => each.id === id);
};

describe('what follows from the config of a connector that speaks SAML', () => {
  it('is shown where the connector is read, and where it is created or changed is not', async () => {
    const { api, idp, server } = setting;
    const created = await create('Read');
    expect(created.status).toBe(200);
    expect(created.body).not.toHaveProperty('providerConfig');
    const id = read(created, 'id');
    const changed = await api.patch(`/sso-connectors/${id}`, { connectorName: 'Read again' });
    expect(changed.status).toBe(200);
    expect(changed.body).not.toHaveProperty('providerConfig');
    expect(Object((await api.get(`/sso-connectors/${id}`)).body)['providerConfig']).toEqual({
      defaultAttributeMapping: { id: 'nameID', email: 'email', name: 'name' },
      serviceProvider: {
        entityId: `${server.tenant.baseUrl}/enterprise-sso/${id}`,
        assertionConsumerServiceUrl: `${server.tenant.baseUrl}/api/authn/single-sign-on/saml/${id}`,
      },
      identityProvider: {
        entityId: idp.entityId,
        signInEndpoint: idp.signInEndpoint,
        x509Certificate: expect.any(String),
        certificateExpiresAt: expect.any(Number),
      },
    });
  });

  it('has in a list what is known without asking', async () => {
    const { entityId, signInEndpoint, metadata } = setting.idp;
    const x509Certificate = /X509Certificate>([^<]*)</.exec(metadata)?.[1];
    const fetched = read(await create('Fetched'), 'id');
    const given = read(await create('Given', { config: { metadata } }), 'id');
    const config = { entityId, signInEndpoint, x509Certificate };
    const byHand = read(await create('By hand', { config }), 'id');
    for (const id of [fetched, given]) {
      const shown = await listed(id);
      expect(Object.keys(shown?.providerConfig ?? {})).toEqual([
        'defaultAttributeMapping',
        'serviceProvider',
      ]);
    }
    expect(await listed(byHand)).toMatchObject({
      providerConfig: { identityProvider: { entityId, signInEndpoint } },
    });
  });

  it('is there with SAML alone', async () => {
    const id = read(
      await setting.api.post('/sso-connectors', { providerName: 'OIDC', connectorName: 'Open' }),
      'id',
    );
    expect(await listed(id)).not.toHaveProperty('providerConfig');
    expect((await setting.api.get(`/sso-connectors/${id}`)).body).not.toHaveProperty('providerConfig');
  });
});
