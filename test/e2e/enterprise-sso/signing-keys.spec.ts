import { createHash, verify, X509Certificate } from 'node:crypto';
import { ServiceProvider } from 'samlify';
import { beforeEach, describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { encrypted } from '../../support/saml-identity-provider.js';
import { read } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { addSaml, leave, post, useSaml } from './saml-fixture.js';

const setting = useSaml();
let connectorId: string;
let path: string;
let keys: string;

beforeEach(async () => {
  connectorId = await addSaml(setting.api, { metadataUrl: setting.idp.metadataUrl }, []);
  path = `/sso-connectors/${connectorId}`;
  keys = `${path}/signing-keys`;
});

const create = async (active: boolean) => (await setting.api.post(keys, { active })).body as Key;
const list = async () => (await setting.api.get(keys)).body as Key[];
const sign = (signAuthnRequest = true) =>
  setting.api.patch(path, { config: { metadataUrl: setting.idp.metadataUrl, signAuthnRequest } });

interface Key {
  readonly id: string;
  readonly certificate: string;
  readonly active: boolean;
}

/** What is encoded, without the lines around it. */
const normal = (pem: unknown): string => String(pem).replaceAll(/-----[^-]+-----|\s/g, '');

/** Whether the request with which a browser is sent away was signed with a key. */
async function isSignedWith({ certificate }: Key): Promise<boolean> {
  const { uri } = await leave(setting, connectorId);
  const [signed = '', signature = ''] = new URL(uri).search.slice(1).split('&Signature=');
  const bytes = Buffer.from(decodeURIComponent(signature), 'base64');
  return verify('sha256', Buffer.from(signed), new X509Certificate(certificate).publicKey, bytes);
}

describe('signing keys of a connector that speaks SAML', () => {
  it('are made, let sign one at a time, and deleted', async () => {
    const made = await setting.api.post(keys, {});
    expect(made.status).toBe(201);
    expect(Object.keys(Object(made.body)).toSorted()).toEqual([
      'active',
      'certificate',
      'createdAt',
      'expiresAt',
      'fingerprints',
      'id',
    ]);
    const first = read(made, 'id');
    expect(Object(made.body)['active']).toBe(false);
    const { id: second } = await create(true);
    const activated = await setting.api.patch(`${keys}/${first}`, { active: true });
    expect(activated).toMatchObject({ status: 200, body: { id: first, active: true } });
    const activities = (await list()).map(({ id, active }) => [id, active]);
    expect(activities).toEqual([
      [second, false],
      [first, true],
    ]);
    expect((await setting.api.delete(`${keys}/${second}`)).status).toBe(204);
    expect(refusal(await setting.api.delete(`${keys}/${first}`))).toEqual([
      400,
      'single_sign_on.can_not_delete_active_signing_key',
    ]);
    const ended = await setting.api.patch(`${keys}/${first}`, { active: false });
    expect(ended).toMatchObject({ status: 200, body: { active: false } });
    expect((await setting.api.delete(`${keys}/${first}`)).status).toBe(204);
    expect(await list()).toEqual([]);
  });

  it('are told apart by their fingerprints', async () => {
    const { body } = await setting.api.post(keys, {});
    const { certificate, fingerprints } = Object(body);
    const { raw, publicKey, subject } = new X509Certificate(certificate);
    const unformatted = createHash('sha256').update(raw).digest('hex').toUpperCase();
    const formatted = unformatted.match(/../g)?.join(':');
    expect(fingerprints).toEqual({ sha256: { formatted, unformatted } });
    expect(publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(subject).toBe(`CN=${connectorId}`);
    expect(JSON.stringify(body)).not.toContain('PRIVATE');
  });

  it('are told to the provider before they take over, and what to encrypt for', async () => {
    const [active, next] = [await create(true), await create(false)];
    await sign();
    const answer = await fetch(`${setting.server.tenant.baseUrl}/enterprise-sso/${connectorId}`);
    const { entityMeta } = ServiceProvider({ metadata: await answer.text() });
    expect(entityMeta.isAuthnRequestSigned()).toBe(true);
    const known = [entityMeta.getX509Certificate('signing')].flat().map(normal);
    expect(known.toSorted()).toEqual([active, next].map(({ certificate }) => normal(certificate)).toSorted());
    expect([entityMeta.getX509Certificate('encryption')].flat().map(normal)).toEqual([
      normal(active.certificate),
    ]);
  });

  it('sign requests, the next one with the key that takes over', async () => {
    const first = await create(true);
    expect((await sign()).status).toBe(200);
    expect(await isSignedWith(first)).toBe(true);
    const second = await create(true);
    expect(await isSignedWith(second)).toBe(true);
    expect(await isSignedWith(first)).toBe(false);
    await setting.api.patch(`${keys}/${first.id}`, { active: true });
    expect(await isSignedWith(first)).toBe(true);
  });

  it('open what is encrypted for them, also when another one signs, until they are deleted', async () => {
    const [first, second] = [await create(true), await create(true)];
    const comeBackWith = async ({ certificate }: Key) => {
      const { acsUrl, form } = setting.idp.answer((await leave(setting, connectorId)).uri);
      const signed = Buffer.from(form.SAMLResponse, 'base64').toString();
      const { status } = await post(acsUrl, { ...form, SAMLResponse: await encrypted(signed, certificate) });
      return status;
    };
    expect([await comeBackWith(first), await comeBackWith(second)]).toEqual([302, 302]);
    await setting.api.delete(`${keys}/${first.id}`);
    expect([await comeBackWith(first), await comeBackWith(second)]).toEqual([401, 302]);
  });

  it('have to be there where requests are signed, and stay as long', async () => {
    expect(refusal(await sign())).toEqual([400, 'single_sign_on.active_signing_key_required']);
    await create(false);
    expect(refusal(await sign())).toEqual([400, 'single_sign_on.active_signing_key_required']);
    const { id } = await create(true);
    expect((await sign()).status).toBe(200);
    expect(refusal(await setting.api.patch(`${keys}/${id}`, { active: false }))).toEqual([
      400,
      'single_sign_on.can_not_deactivate_signing_key_in_use',
    ]);
    expect(refusal(await setting.api.delete(`${keys}/${id}`))).toEqual([
      400,
      'single_sign_on.can_not_delete_active_signing_key',
    ]);
    expect((await sign(false)).status).toBe(200);
    expect((await setting.api.patch(`${keys}/${id}`, { active: false })).status).toBe(200);
  });

  it('are ten at most', async () => {
    for (let made = 0; made < 10; made += 1) await create(false);
    expect(refusal(await setting.api.post(keys, {}))).toEqual([
      422,
      'single_sign_on.signing_key_limit_exceeded',
    ]);
    expect(await list()).toHaveLength(10);
  });

  it('are of one connector of one tenant', async () => {
    const { id } = await create(false);
    const elsewhere = `/sso-connectors/${setting.connectorId}/signing-keys/${id}`;
    expect(refusal(await setting.api.patch(elsewhere, { active: true }))).toEqual([404, 'entity.not_exists']);
    expect(refusal(await setting.api.delete(elsewhere))).toEqual([404, 'entity.not_found']);
    const other = await apiClient(setting.server.other);
    for (const answer of [
      await other.get(keys),
      await other.post(keys, {}),
      await other.patch(`${keys}/${id}`, { active: true }),
      await other.delete(`${keys}/${id}`),
    ])
      expect(refusal(answer)).toEqual([404, 'entity.not_exists_with_id']);
    expect(await list()).toMatchObject([{ id, active: false }]);
  });
});
