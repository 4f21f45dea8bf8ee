import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { EmbeddedPostgresInUse } from '#src/platform/database/embedded/embedded-postgres.errors.js';
import { startEmbeddedPostgres } from '#src/platform/database/embedded/embedded-postgres.js';
import { dataDirWithCluster, query, start, temporaryDataDir } from './embedded-postgres/fixture.js';
import { startOwnerProcess } from './embedded-postgres/owner-process.js';

const DROP_PRESENCE = `select count(pg_terminate_backend(pid, 5000))::int from pg_stat_activity
  where application_name = 'portico presence'`;

const isDown = (url: string) =>
  expect(query(url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });

describe('embedded PostgreSQL among several processes', () => {
  it('refuses a second server while one runs, and leaves the first alone', async () => {
    const dataDir = await dataDirWithCluster();
    const first = await start({ dataDir, mode: 'server' });
    const second = startEmbeddedPostgres({ dataDir, mode: 'server' });
    await expect(second).rejects.toThrow(EmbeddedPostgresInUse);
    await expect(second).rejects.toThrow(dataDir);
    expect(await query(first.url, 'select 1')).toEqual([1]);
  });

  it('gives the cluster to exactly one of two simultaneous first starts', async () => {
    const dataDir = await temporaryDataDir();
    const starts = [1, 2].map(() => start({ dataDir, mode: 'server' }));
    const outcomes = await Promise.allSettled(starts);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const loser = outcomes.find(({ status }) => status === 'rejected');
    expect(loser).toMatchObject({ reason: expect.any(EmbeddedPostgresInUse) });
    const { url } = await Promise.any(starts);
    expect(await query(url, 'select 1')).toEqual([1]);
  });

  it('survives the kill of its process group and is taken over by the next server', async () => {
    const dataDir = await dataDirWithCluster();
    const { child, url } = await startOwnerProcess(dataDir);
    await query(url, 'create table kept as select 42 as answer');
    await expect(startEmbeddedPostgres({ dataDir, mode: 'server' })).rejects.toThrow(EmbeddedPostgresInUse);
    if (!child.pid) throw new Error('the owner has no process id');
    process.kill(-child.pid, 'SIGKILL');
    await once(child, 'exit');

    const next = await start({ dataDir, mode: 'server' });
    expect(next.url).toBe(url);
    expect(await query(next.url, 'select answer from kept')).toEqual([42]);
    await next.stop();
    await isDown(url);
  });

  it('is not stopped by a server that has lost it to another', async () => {
    const dataDir = await dataDirWithCluster();
    const first = await start({ dataDir, mode: 'server' });
    expect(await query(first.url, DROP_PRESENCE)).toEqual([1]);

    const second = await start({ dataDir, mode: 'server' });
    await first.stop();
    expect(await query(second.url, 'select 1')).toEqual([1]);
  });

  it('is started and stopped by a tool that finds it down', async () => {
    const dataDir = await dataDirWithCluster();
    const tool = await start({ dataDir, mode: 'tool' });
    await query(tool.url, 'create table kept as select 42 as answer');
    await tool.stop();
    await isDown(tool.url);

    const again = await start({ dataDir, mode: 'tool' });
    expect(await query(again.url, 'select answer from kept')).toEqual([42]);
  });

  it('is left running by a tool while a server uses it', async () => {
    const dataDir = await dataDirWithCluster();
    const server = await start({ dataDir, mode: 'server' });
    const tool = await start({ dataDir, mode: 'tool' });
    expect(tool.url).toBe(server.url);
    await tool.stop();
    expect(await query(server.url, 'select 1')).toEqual([1]);
  });

  it('serves a tool to its end when the server stops first, and a next server meanwhile', async () => {
    const dataDir = await dataDirWithCluster();
    const server = await start({ dataDir, mode: 'server' });
    const tool = await start({ dataDir, mode: 'tool' });
    await server.stop();
    expect(await query(tool.url, 'select 1')).toEqual([1]);

    const next = await start({ dataDir, mode: 'server' });
    await tool.stop();
    expect(await query(next.url, 'select 1')).toEqual([1]);
    await next.stop();
    await isDown(next.url);
  });

  it('starts again when a start meets a stop', async () => {
    const dataDir = await dataDirWithCluster();
    const tool = await start({ dataDir, mode: 'tool' });
    const stopping = tool.stop();
    const server = await start({ dataDir, mode: 'server' });
    await stopping;
    expect(await query(server.url, 'select 1')).toEqual([1]);
  });
});
