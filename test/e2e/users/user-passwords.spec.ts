import { createHash, pbkdf2Sync } from 'node:crypto';
import { hashSync, type Options } from '@node-rs/argon2';
import { hashSync as bcryptSync } from '@node-rs/bcrypt';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { expirePasswords } from '../../support/password-expiration.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { createUser } from './fixture.js';

const PASSWORD = 'correct horse 💥 battery';
const WRONG = [422, 'session.invalid_credentials'];
const NO_EXPIRATION = [400, 'sign_in_experiences.password_expiration_not_enabled'];

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});
afterEach(() => Clock.use());

const verify = (id: string, password: string, of = api) =>
  of.post(`/users/${id}/password/verify`, { password });

const digestOf = async (id: string) =>
  (await api.get(`/users/${id}?includePasswordHash=true`)).body as {
    passwordDigest: string | null;
    passwordAlgorithm: string | null;
  };

/** Lets passwords of a tenant expire after so many days. */
const setExpiration = (validPeriodDays: number, enabledAt?: number) =>
  expirePasswords(server, 'default', validPeriodDays, enabledAt);

const hex = (algorithm: string, text = PASSWORD): string => createHash(algorithm).update(text).digest('hex');
const argon2 = (algorithm: Options['algorithm']): string =>
  hashSync(PASSWORD, { algorithm, memoryCost: 1024, timeCost: 1 });

describe('the password of a user', () => {
  it('is set, verified and never shown', async () => {
    const id = await createUser(api);
    expect((await api.get(`/users/${id}/has-password`)).body).toEqual({ hasPassword: false });
    expect(refusal(await verify(id, PASSWORD))).toEqual(WRONG);
    const set = await api.patch(`/users/${id}/password`, { password: PASSWORD });
    expect(set).toMatchObject({ status: 200, body: { id, hasPassword: true } });
    expect(JSON.stringify(set.body)).not.toMatch(/digest|argon2|algorithm/i);
    expect((await api.get(`/users/${id}/has-password`)).body).toEqual({ hasPassword: true });
    expect(await verify(id, PASSWORD)).toMatchObject({ status: 204, body: undefined });
    expect(refusal(await verify(id, `${PASSWORD} `))).toEqual(WRONG);
    expect(refusal(await verify(id, PASSWORD, other))).toEqual([404, 'entity.not_found']);
  });

  it('may be one that the policy of the tenant refuses', async () => {
    const id = await createUser(api, { password: '1' });
    expect((await verify(id, '1')).status).toBe(204);
    await api.patch(`/users/${id}/password`, { password: 'password' });
    expect((await verify(id, 'password')).status).toBe(204);
    expect(refusal(await verify(id, '1'))).toEqual(WRONG);
  });

  it.each([{}, { password: '' }, { password: null }, { password: 1 }, { password: 'x'.repeat(257) }])(
    'cannot be what %j says',
    async (body) => {
      const id = await createUser(api);
      const invalid = [400, 'guard.invalid_input'];
      expect(refusal(await api.patch(`/users/${id}/password`, body))).toEqual(invalid);
      expect(refusal(await api.post(`/users/${id}/password/verify`, body))).toEqual(invalid);
    },
  );

  it('is shown as its hash where the hash is asked for', async () => {
    const [without, id] = [await createUser(api), await createUser(api, { password: PASSWORD })];
    const hash = { passwordDigest: expect.stringMatching(/^\$argon2id\$/), passwordAlgorithm: 'Argon2id' };
    expect(await digestOf(id)).toMatchObject(hash);
    expect(await digestOf(without)).toMatchObject({ passwordDigest: null, passwordAlgorithm: null });
    const list = (await api.get('/users?includePasswordHash=1')).body;
    expect(list).toEqual(expect.arrayContaining([expect.objectContaining({ id, ...hash })]));
    for (const path of [`/users/${id}`, `/users/${id}?includePasswordHash=no`, '/users'])
      expect(JSON.stringify((await api.get(path)).body)).not.toMatch(/passwordDigest|argon2/);
  });

  it('stays away where the user is deleted while it is hashed', async () => {
    const id = await createUser(api);
    const [set, deleted] = await Promise.all([
      api.patch(`/users/${id}/password`, { password: PASSWORD }),
      api.delete(`/users/${id}`),
    ]);
    expect(deleted.status).toBe(204);
    expect([200, 404]).toContain(set.status);
    expect((await api.get(`/users/${id}`)).status).toBe(404);
  });
});

describe('a password that was hashed elsewhere', () => {
  it.each([
    ['Argon2i', argon2(1)],
    ['Argon2d', argon2(0)],
    ['Argon2id', argon2(2)],
    ['MD5', hex('md5')],
    ['SHA1', hex('sha1')],
    ['SHA256', hex('sha256').toUpperCase()],
    ['Bcrypt', bcryptSync(PASSWORD, 4)],
    ['Legacy', JSON.stringify(['sha512', ['salt', '@'], hex('sha512', `salt${PASSWORD}`)])],
    [
      'Legacy',
      JSON.stringify([
        'pbkdf2',
        ['hex:0102', '1000', '20', 'sha512', '@'],
        pbkdf2Sync(PASSWORD, Buffer.from('0102', 'hex'), 1000, 20, 'sha512').toString('hex'),
      ]),
    ],
  ])('is verified, and then hashed as new ones are: %s', async (passwordAlgorithm, passwordDigest) => {
    const created = await api.post('/users', { passwordAlgorithm, passwordDigest });
    expect(created).toMatchObject({ status: 200, body: { hasPassword: true } });
    const id = read(created, 'id');
    expect(refusal(await verify(id, 'another'))).toEqual(WRONG);
    expect(await digestOf(id)).toMatchObject({ passwordAlgorithm, passwordDigest });
    expect((await verify(id, PASSWORD)).status).toBe(204);
    expect(await digestOf(id)).toMatchObject({
      passwordAlgorithm: 'Argon2id',
      passwordDigest: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/),
    });
    expect((await verify(id, PASSWORD)).status).toBe(204);
    expect(refusal(await verify(id, 'another'))).toEqual(WRONG);
  });

  it('does not come back over one that is set meanwhile', async () => {
    const id = await createUser(api, { passwordAlgorithm: 'MD5', passwordDigest: hex('md5') });
    await Promise.all([
      ...Array.from({ length: 10 }, () => verify(id, PASSWORD)),
      api.patch(`/users/${id}/password`, { password: 'the new one' }),
    ]);
    expect((await verify(id, 'the new one')).status).toBe(204);
    expect(refusal(await verify(id, PASSWORD))).toEqual(WRONG);
  });

  it.each([
    [{ password: 'a', passwordDigest: hex('md5'), passwordAlgorithm: 'MD5' }, 'user.password_and_digest'],
    [{ password: 'a', passwordDigest: hex('md5') }, 'user.password_and_digest'],
    [{ passwordDigest: hex('md5') }, 'user.password_algorithm_required'],
    [{ passwordDigest: 'x', passwordAlgorithm: 'MD5' }, 'password.unsupported_encryption_method'],
    [{ passwordDigest: '', passwordAlgorithm: 'MD5' }, 'password.unsupported_encryption_method'],
    [{ passwordDigest: '[]', passwordAlgorithm: 'Legacy' }, 'password.invalid_legacy_password_format'],
    [
      { passwordDigest: '["sha512",["salt"],"00"]', passwordAlgorithm: 'Legacy' },
      'password.invalid_legacy_password_format',
    ],
    [
      { passwordDigest: '["rot13",["@"],"00"]', passwordAlgorithm: 'Legacy' },
      'password.unsupported_legacy_hash_algorithm',
    ],
    [{ passwordDigest: hex('md5'), passwordAlgorithm: 'md5' }, 'guard.invalid_input'],
    [{ passwordDigest: 'a'.repeat(257), passwordAlgorithm: 'Legacy' }, 'guard.invalid_input'],
    [{ passwordDigest: null }, 'guard.invalid_input'],
  ])('is refused at creation already: %j', async (body, code) => {
    expect(refusal(await api.post('/users', body))).toEqual([400, code]);
  });

  it('is none where only its algorithm is named', async () => {
    const { body } = await api.post('/users', { passwordAlgorithm: 'MD5' });
    expect(body).toMatchObject({ hasPassword: false });
  });
});

describe('a password that expires', () => {
  it('does not where the tenant does not ask for it', async () => {
    const id = await createUser(other, { password: PASSWORD });
    const answer = await other.patch(`/users/${id}/password/expiration`, { isExpired: true });
    expect(refusal(answer)).toEqual(NO_EXPIRATION);
    expect((await verify(id, PASSWORD, other)).status).toBe(204);
  });

  it('has to be changed once an operator says so', async () => {
    await setExpiration(90);
    const expired = [422, 'password.expired'];
    const id = await createUser(api, { password: PASSWORD });
    const answer = await api.patch(`/users/${id}/password/expiration`, { isExpired: true });
    expect(answer).toMatchObject({ status: 200, body: { id, hasPassword: true } });
    expect(refusal(await verify(id, PASSWORD))).toEqual(expired);
    expect(refusal(await verify(id, 'another'))).toEqual(WRONG);
    await api.patch(`/users/${id}/password`, { password: 'the new one' });
    expect((await verify(id, 'the new one')).status).toBe(204);
    await api.patch(`/users/${id}/password/expiration`, { isExpired: true });
    await api.patch(`/users/${id}/password/expiration`, { isExpired: false });
    expect((await verify(id, 'the new one')).status).toBe(204);
    for (const isExpired of [undefined, null, 'true'])
      expect((await api.patch(`/users/${id}/password/expiration`, { isExpired })).status).toBe(400);
    expect(refusal(await api.patch('/users/none/password/expiration', { isExpired: true }))).toEqual([
      404,
      'entity.not_found',
    ]);
  });

  it('does so by itself, counted from when it was set, else from when the tenant began to ask for it', async () => {
    const now = Clock.now();
    const id = await createUser(api, { password: PASSWORD });
    const setAt = (time: number | null) =>
      sql(
        server.databaseUrl,
        `update users set password_updated_at = to_timestamp($2::double precision / 1000) where id = $1`,
        [id, time],
      );
    const statusAt = async (time: number) => {
      Clock.use(() => time);
      return verifyAtAnyTime(id);
    };
    await setExpiration(2, now + DAY_MILLISECONDS);
    await setAt(now);
    expect(await statusAt(now + 2 * DAY_MILLISECONDS - 1)).toBe(204);
    expect(await statusAt(now + 2 * DAY_MILLISECONDS)).toBe(422);
    await setAt(null);
    expect(await statusAt(now + 3 * DAY_MILLISECONDS - 1)).toBe(204);
    expect(await statusAt(now + 3 * DAY_MILLISECONDS)).toBe(422);
  });

  /** With a token of the moment: the clock of the server is moved. */
  const verifyAtAnyTime = async (id: string): Promise<number> =>
    (await verify(id, PASSWORD, await apiClient(server.tenant))).status;
});
