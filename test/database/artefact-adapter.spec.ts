import { createHash } from 'node:crypto';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { ArtefactAdapter } from '#src/oidc/adapter/artefact.adapter.js';
import { ArtefactSweeper } from '#src/oidc/adapter/artefact-sweeper.js';
import { ArtefactRepository } from '#src/oidc/adapter/artefact.repository.js';
import { KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const TENANT = 'default';

describe('the artefact adapter', () => {
  const server = useServer();

  const adapter = (kind: string): ArtefactAdapter =>
    new ArtefactAdapter(
      kind,
      server.app.get(ArtefactRepository),
      server.app.get(KeyedHash),
      server.app.get(Secrets),
    );
  const inTenant = <Result>(work: () => Promise<Result>, tenantId = TENANT) =>
    TenantContext.run(tenantId, work);
  const rows = <Row extends object>(text: string, values: readonly unknown[] = []) =>
    sql<Row>(server.databaseUrl, text, values);

  it('lets exactly one of 100 parallel consumptions win, in every round', async () => {
    const codes = adapter('AuthorizationCode');
    for (const round of ['one', 'two', 'three']) {
      await inTenant(() => codes.upsert(round, { grantId: 'grant' }, 60));
      const attempts = Array.from({ length: 100 }, () => inTenant(() => codes.consume(round)));
      const outcomes = await Promise.allSettled(attempts);
      const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
      expect(refusals).toHaveLength(99);
      expect(new Set(refusals.map(({ error }) => error))).toEqual(new Set(['invalid_grant']));
      Clock.use(() => Date.now() + 4_000);
      expect(await inTenant(() => codes.find(round))).toMatchObject({ consumed: expect.any(Number) });
      Clock.use();
    }
  });

  it('does not let what is not there be consumed', async () => {
    await expect(inTenant(() => adapter('AuthorizationCode').consume('nothing'))).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('leaves what was consumed consumed when it is stored again', async () => {
    const codes = adapter('AuthorizationCode');
    await inTenant(async () => {
      await codes.upsert('stored-again', { grantId: 'grant' }, 60);
      await codes.consume('stored-again');
      await codes.upsert('stored-again', { grantId: 'grant' }, 60);
      await expect(codes.consume('stored-again')).rejects.toMatchObject({ error: 'invalid_grant' });
    });
  });

  it('gives back what was stored, under its id', async () => {
    const payload = { grantId: 'grant', extra: { a: [1, 'ü', null] }, exp: 5 };
    await inTenant(async () => {
      await adapter('RefreshToken').upsert('some-token', { ...payload, jti: 'some-token' }, 60);
      expect(await adapter('RefreshToken').find('some-token')).toEqual({ ...payload, jti: 'some-token' });
      expect(await adapter('AccessToken').find('some-token')).toBeUndefined();
      expect(await adapter('RefreshToken').find('Some-token')).toBeUndefined();
      await adapter('RefreshToken').destroy('some-token');
      expect(await adapter('RefreshToken').find('some-token')).toBeUndefined();
    });
  });

  it.each(['AuthorizationCode', 'RefreshToken', 'Session', 'Interaction', 'DeviceCode', 'Grant'])(
    'never stores the id of a %s as text',
    async (kind) => {
      const id = `secret-id-of-a-${kind}`;
      await inTenant(() => adapter(kind).upsert(id, { jti: id, uid: 'uid', kind }, 60));
      const [row] = await rows<{ text: string; hash: string }>(
        `select a::text as text, encode(id_hash, 'hex') as hash from oidc_artefacts a where kind = $1 and payload ->> 'kind' = $1`,
        [kind],
      );
      expect(row?.hash).toMatch(/^[0-9a-f]{64}$/);
      for (const spelling of ['utf8', 'base64', 'base64url', 'hex'] as const) {
        expect(row?.text).not.toContain(spelling === 'utf8' ? id : Buffer.from(id).toString(spelling));
      }
      const unkeyed = [id, `${kind}/${id}`, `oidc-artefact\0${kind}/${id}`].map((text) =>
        createHash('sha256').update(text).digest('hex'),
      );
      expect(unkeyed).not.toContain(row?.hash);
    },
  );

  it('finds sessions by uid and device codes by user code, and gives their ids back', async () => {
    await inTenant(async () => {
      await adapter('Session').upsert('session-id', { uid: 'session-uid' }, 60);
      await adapter('DeviceCode').upsert('device-id', { userCode: 'WXYZ' }, 60);
      expect(await adapter('Session').findByUid('session-uid')).toEqual({
        uid: 'session-uid',
        jti: 'session-id',
      });
      expect(await adapter('DeviceCode').findByUserCode('WXYZ')).toEqual({
        userCode: 'WXYZ',
        jti: 'device-id',
      });
      expect(await adapter('Session').findByUid('session')).toBeUndefined();
      expect(await adapter('Interaction').findByUid('session-uid')).toBeUndefined();
      expect(await adapter('DeviceCode').findByUserCode('wxyz')).toBeUndefined();
    });
  });

  it('stores no user code, and finds a device code by it also after it was stored without', async () => {
    await inTenant(async () => {
      await adapter('DeviceCode').upsert('tv', { userCode: 'BCDFGHJK', inFlight: true }, 60);
      const found = await adapter('DeviceCode').find('tv');
      expect(found).toEqual({ jti: 'tv', inFlight: true });
      await adapter('DeviceCode').upsert('tv', { ...found, error: 'access_denied' }, 60);
      expect(await adapter('DeviceCode').findByUserCode('BCDFGHJK')).toMatchObject({
        error: 'access_denied',
      });
    });
    const stored = await rows(`select a::text as row from oidc_artefacts a where kind = 'DeviceCode'`);
    expect(stored.length).toBeGreaterThan(0);
    const spellings = [
      'BCDFGHJK',
      ...(['hex', 'base64'] as const).map((to) => Buffer.from('BCDFGHJK').toString(to)),
    ];
    for (const spelling of spellings) expect(JSON.stringify(stored)).not.toContain(spelling);
  });

  it('revokes everything of a grant, and nothing else', async () => {
    await inTenant(async () => {
      await adapter('AccessToken').upsert('at', { grantId: 'doomed' }, 60);
      await adapter('RefreshToken').upsert('rt', { grantId: 'doomed' }, 60);
      await adapter('RefreshToken').upsert('other-rt', { grantId: 'spared' }, 60);
    });
    await inTenant(() => adapter('RefreshToken').upsert('rt', { grantId: 'doomed' }, 60), 'acme');
    await inTenant(() => adapter('Grant').destroy('doomed'));
    await inTenant(async () => {
      expect(await adapter('AccessToken').find('at')).toBeUndefined();
      expect(await adapter('RefreshToken').find('rt')).toBeUndefined();
      expect(await adapter('RefreshToken').find('other-rt')).toBeDefined();
    });
    expect(await inTenant(() => adapter('RefreshToken').find('rt'), 'acme')).toBeDefined();
  });

  it('hides everything from another tenant', async () => {
    await inTenant(async () => {
      await adapter('Session').upsert('mine', { uid: 'my-uid' }, 60);
      await adapter('DeviceCode').upsert('mine', { userCode: 'MINE' }, 60);
    });
    await inTenant(async () => {
      expect(await adapter('Session').find('mine')).toBeUndefined();
      expect(await adapter('Session').findByUid('my-uid')).toBeUndefined();
      expect(await adapter('DeviceCode').findByUserCode('MINE')).toBeUndefined();
      await expect(adapter('Session').consume('mine')).rejects.toMatchObject({ error: 'invalid_grant' });
      await adapter('Session').destroy('mine');
    }, 'acme');
    expect(await inTenant(() => adapter('Session').find('mine'))).toEqual({ uid: 'my-uid', jti: 'mine' });
  });

  it('hashes the same id differently for each tenant', async () => {
    await inTenant(() => adapter('Grant').upsert('same', { mark: 'same' }, 60));
    await inTenant(() => adapter('Grant').upsert('same', { mark: 'same' }, 60), 'acme');
    const hashes = await rows<{ hash: string }>(
      `select encode(id_hash, 'hex') as hash from oidc_artefacts where payload ->> 'mark' = 'same'`,
    );
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(2);
  });

  it('does not open an id that was copied to another row', async () => {
    await inTenant(async () => {
      await adapter('Session').upsert('victim', { uid: 'victim-uid' }, 60);
      await adapter('Session').upsert('attacker', { uid: 'attacker-uid' }, 60);
    });
    await rows(
      `update oidc_artefacts set encrypted_id = (select encrypted_id from oidc_artefacts where uid = 'victim-uid')
       where uid = 'attacker-uid'`,
    );
    await expect(inTenant(() => adapter('Session').findByUid('attacker-uid'))).rejects.toThrow(
      'does not belong to its row',
    );
  });
});

describe('the sweep of expired artefacts', () => {
  const server = useServer();

  const fill = (tenantId: string, count: number, expires: string) =>
    sql(
      server.databaseUrl,
      `insert into oidc_artefacts (tenant_id, kind, id_hash, payload, expires_at)
       select $1, 'Session', decode(md5(random()::text || n), 'hex'), '{}', now() + $3::interval from generate_series(1, $2) n`,
      [tenantId, count, expires],
    );
  const left = async (): Promise<number> => {
    const [row] = await sql<{ count: number }>(
      server.databaseUrl,
      'select count(*)::int as count from oidc_artefacts',
    );
    return row?.count ?? -1;
  };

  it('deletes what has expired of all tenants, in batches, and nothing else', async () => {
    for (const tenantId of ['default', 'acme', 'admin']) {
      await fill(tenantId, 900, '-1 minute');
      await fill(tenantId, 10, '1 hour');
    }
    await sql(
      server.databaseUrl,
      `insert into oidc_artefacts (tenant_id, kind, id_hash, payload) values ('default', 'Grant', '\\x00', '{}')`,
    );
    expect(await server.app.get(ArtefactRepository).sweepExpired(Clock.now(), 100)).toBe(100);
    expect(await server.app.get(ArtefactSweeper).sweep()).toBe(2600);
    expect(await left()).toBe(31);
    expect(await server.app.get(ArtefactSweeper).sweep()).toBe(0);
  });

  it('is shared by sweepers that run at once', async () => {
    const before = await left();
    await fill('default', 3000, '-2 minutes');
    await fill('acme', 3000, '-2 minutes');
    const sweeper = server.app.get(ArtefactSweeper);
    const swept = await Promise.all([sweeper.sweep(), sweeper.sweep(), sweeper.sweep()]);
    const rest = await sweeper.sweep();
    expect(swept.reduce((sum, one) => sum + one, rest)).toBe(6000);
    expect(await left()).toBe(before);
  });

  it('leaves a row alone that another transaction holds', async () => {
    await fill('default', 2, '-3 minutes');
    const holder = new pg.Client({ connectionString: server.databaseUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query(
      `select from oidc_artefacts where expires_at < now() order by id_hash limit 1 for update`,
    );
    expect(await server.app.get(ArtefactSweeper).sweep()).toBe(1);
    await holder.query('rollback');
    await holder.end();
    expect(await server.app.get(ArtefactSweeper).sweep()).toBe(1);
  });
});
