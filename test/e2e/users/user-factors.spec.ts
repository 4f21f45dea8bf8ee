import { generate } from 'otplib';
import { beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { BackupCodeFactor, TotpFactor } from '#src/modules/mfa/mfa.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { storeSession } from '../../support/stored-artefacts.js';
import { useServer } from '../../support/test-app.js';
import { read } from '../resources/fixture.js';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const CODES = Array.from({ length: 10 }, (_, index) => `${index}`.repeat(10));

describe('the second factors of a user', () => {
  const server = useServer();
  let api: ApiClient;
  let other: ApiClient;

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  });

  async function newUser(properties: object = {}) {
    const id = read(await api.post('/users', properties), 'id');
    return { id, path: `/users/${id}/mfa-verifications` };
  }

  const firstId = async (path: string): Promise<string> => {
    const { body } = await api.get(path);
    const [factor] = Array.isArray(body) ? body : [];
    return String(Object(factor).id);
  };

  it('are an authenticator application that the operator hands over', async () => {
    const { id, path } = await newUser({ primaryEmail: 'totp@acme.example' });
    const { status, body } = await api.post(path, { type: 'Totp' });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        type: 'Totp',
        secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
        secretQrCode: expect.stringMatching(/^data:image\/png;base64,/),
      },
    });
    const code = await generate({ secret: String(Object(body).secret), epoch: Clock.nowSeconds() });
    await TenantContext.run('default', () => server.app.get(TotpFactor).verify(id, code));
    expect((await api.get(path)).body).toEqual([
      {
        id: expect.any(String),
        type: 'Totp',
        createdAt: expect.stringMatching(/Z$/),
        lastUsedAt: expect.stringMatching(/Z$/),
      },
    ]);
    expect((await api.get(`/users/${id}/logto-configs`)).body).toMatchObject({
      mfa: expect.not.objectContaining({ enabled: expect.anything() }),
    });
  });

  it('are backup codes beside another one, given or made', async () => {
    const { id, path } = await newUser();
    expect(await api.post(path, { type: 'BackupCode', codes: CODES })).toMatchObject({
      status: 422,
      body: { code: 'session.mfa.backup_code_can_not_be_alone' },
    });
    await api.post(path, { type: 'Totp', secret: SECRET });
    for (const codes of [
      CODES.slice(1),
      [...CODES, 'abcdef0123'],
      [...CODES.slice(1), 'ABCDEF0123'],
      [...CODES.slice(1), '1111111111'],
    ])
      expect(await api.post(path, { type: 'BackupCode', codes })).toMatchObject({
        status: 422,
        body: { code: 'user.wrong_backup_code_format' },
      });
    expect((await api.post(path, { type: 'BackupCode', codes: CODES })).body).toEqual({
      type: 'BackupCode',
      codes: CODES,
    });
    expect(await api.post(path, { type: 'BackupCode' })).toMatchObject({
      status: 422,
      body: { code: 'user.backup_code_already_in_use' },
    });
    const [first = ''] = CODES;
    await TenantContext.run('default', () => server.app.get(BackupCodeFactor).verify(id, first));
    expect((await api.get(path)).body).toMatchObject([
      { type: 'Totp' },
      { type: 'BackupCode', remainCodes: 9 },
    ]);
  });

  it.each([
    ['a second application', SECRET, 'user.totp_already_in_use'],
    ['a second application whose secret is none', 'short', 'user.totp_already_in_use'],
  ])('are not %s', async (_, secret, code) => {
    const { path } = await newUser();
    await api.post(path, { type: 'Totp', secret: SECRET });
    expect(await api.post(path, { type: 'Totp', secret })).toMatchObject({ status: 422, body: { code } });
  });

  it.each(['', 'short', SECRET.toLowerCase(), `${SECRET}A`, '01189998819991197253'])(
    'are no application with the secret "%s"',
    async (secret) => {
      const { path } = await newUser();
      expect(await api.post(path, { type: 'Totp', secret })).toMatchObject({
        status: 422,
        body: { code: 'user.totp_secret_invalid' },
      });
    },
  );

  it('are no passkey: that needs the user', async () => {
    const { path } = await newUser();
    expect((await api.post(path, { type: 'WebAuthn' })).status).toBe(400);
  });

  it('are taken away, which ends what the user has', async () => {
    const { id, path } = await newUser();
    await api.post(path, { type: 'Totp' });
    await storeSession(server, server.tenant, { accountId: id });
    const factor = await firstId(path);
    expect((await api.delete(`${path}/${factor}`)).status).toBe(204);
    expect((await api.get(path)).body).toEqual([]);
    expect((await api.get(`/users/${id}/sessions`)).body).toEqual({ sessions: [] });
    expect(await api.delete(`${path}/${factor}`)).toMatchObject({
      status: 404,
      body: { code: 'entity.not_found' },
    });
    const { body: logs } = await api.get(
      `/logs?logKey=Management.DeleteUserMfaVerification&targetId=${factor}`,
    );
    expect(JSON.stringify(logs)).toContain(`"removed":{"mfaVerifications":["${factor}"]}`);
  });

  it('are told of without their secrets', async () => {
    const { id, path } = await newUser();
    await api.post(path, { type: 'Totp', secret: SECRET });
    const factor = await firstId(path);
    const { body: logs } = await api.get(`/logs?logKey=Management.CreateUserMfaVerification&targetId=${id}`);
    expect(JSON.stringify(logs)).toContain(`"added":{"mfaVerifications":["${factor}"]}`);
    expect(JSON.stringify(logs)).not.toContain(SECRET);
  });

  it('go with their user', async () => {
    const { id, path } = await newUser();
    await api.post(path, { type: 'Totp' });
    await api.post(path, { type: 'BackupCode' });
    await api.delete(`/users/${id}`);
    expect((await api.get(path)).status).toBe(404);
    expect((await api.post(path, { type: 'Totp' })).status).toBe(404);
    expect((await api.post(path, { type: 'BackupCode' })).status).toBe(404);
    expect(await sql(server.databaseUrl, 'select from mfa_factors where user_id = $1', [id])).toEqual([]);
  });

  it('are unknown to another tenant', async () => {
    const { path } = await newUser();
    await api.post(path, { type: 'Totp' });
    const answers = [
      await other.get(path),
      await other.post(path, { type: 'Totp' }),
      await other.delete(`${path}/${await firstId(path)}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await api.get(path)).body).toHaveLength(1);
  });
});

describe('the origins related to a tenant', () => {
  const server = useServer();

  it('are told to browsers, each tenant’s own', async () => {
    const api = await apiClient(server.tenant);
    const origins = ['https://shop.example', 'http://localhost:3000'];
    expect((await api.patch('/account-center', { webauthnRelatedOrigins: origins })).status).toBe(200);
    const answerOf = async ({ issuer }: { readonly issuer: string }) => {
      const answer = await fetch(new URL('/.well-known/webauthn', issuer));
      return { body: await answer.json(), caching: answer.headers.get('cache-control') };
    };
    expect(await answerOf(server.tenant)).toEqual({ body: { origins }, caching: 'public, max-age=300' });
    expect(await answerOf(server.other)).toEqual({ body: { origins: [] }, caching: 'public, max-age=300' });
  });
});
