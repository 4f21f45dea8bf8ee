import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyCluster } from '../support/data-folder.js';
import { type ServerProcess, spawnServer, startServer, temporaryDataDir } from './server-process.js';

describe('under NODE_ENV=production', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await temporaryDataDir();
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const lines = (server: ServerProcess): Record<string, unknown>[] =>
    server
      .output()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('prints lines of JSON only, the first credentials without their secret, and serves no page if told so', async () => {
    await copyCluster(dataDir);
    const server = await startServer({
      DATA_DIR: dataDir,
      NODE_ENV: 'production',
      API_DOCS: 'false',
      // What a library or Node.js itself prints.
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
        `import { Module } from 'node:module';
         const isPretty = () => Object.keys(Module._cache).some((file) => file.includes('pino-pretty'));
         process.on('SIGTERM', () => {
           console.warn('from a library');
           process.emitWarning('from Node.js');
           console.warn(isPretty() ? 'for people' : 'for machines');
         })`,
      )}`,
    });
    expect((await fetch(`${server.baseUrl}/docs`)).status).toBe(404);
    expect(await server.end('SIGTERM')).toBe(0);
    const said = lines(server).find(({ msg }) => String(msg).startsWith('Portico serves'));
    expect(Object.keys(said ?? {})).toEqual(
      expect.arrayContaining(['level', 'time', 'endpoint', 'clientId', 'credentialsFile', 'msg']),
    );
    expect(server.output()).not.toContain('clientSecret');
    expect(lines(server).map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(['from a library', 'from Node.js', 'for machines', 'request']),
    );
  });

  it('says in a line of JSON why it does not start', async () => {
    const server = await spawnServer({ DATA_DIR: dataDir, NODE_ENV: 'production', PORT: 'x' });
    expect(await server.ended()).toBe(1);
    const reason = { level: 50, msg: expect.stringContaining('PORT must') };
    expect(lines(server)).toContainEqual(expect.objectContaining(reason));
  });
});
