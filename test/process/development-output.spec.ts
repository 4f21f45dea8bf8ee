import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyCluster } from '../support/data-folder.js';
import { startServer, temporaryDataDir } from './server-process.js';

/** What a library and Node.js say of themselves: nobody who runs the server can do anything about the first two. */
const WARNINGS = `process.on('SIGTERM', () => {
  process.emitWarning('an old function', 'DeprecationWarning');
  process.emitWarning('a new function', 'ExperimentalWarning');
  process.emitWarning('too many listeners');
})`;

describe('without NODE_ENV=production', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await temporaryDataDir();
    await copyCluster(dataDir);
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  /** What a server prints that refuses one request. */
  async function output(settings: Record<string, string>): Promise<string> {
    const server = await startServer({ DATA_DIR: dataDir, LOG_LEVEL: 'info', ...settings });
    expect((await fetch(`${server.baseUrl}/api/users?search=typed-by-somebody`)).status).toBe(401);
    expect((await fetch(`${server.baseUrl}/health/ready`)).status).toBe(200);
    expect(await server.end('SIGTERM')).toBe(0);
    return server.output();
  }

  it('prints lines for people, and nothing of what nobody can act on', async () => {
    const preload = `--import=data:text/javascript,${encodeURIComponent(WARNINGS)}`;
    const text = await output({ FORCE_COLOR: '1', NO_COLOR: '1', NODE_OPTIONS: preload });
    expect(text).toMatch(
      /^\[\d\d:\d\d:\d\d\.\d{3}\] INFO: GET \/api\/users 401 auth\.authorization_header_missing \d+ ms {2}\S{16} default$/m,
    );
    expect(text).not.toContain('{"level"');
    expect(text).not.toContain('typed-by-somebody');
    expect(text).not.toContain('/health/ready');
    expect(text).not.toContain('\u001b');
    const isOld = Number(process.versions.node.split('.')[0]) < 22;
    const told = text.match(/Node\.js \d+\.\d+\.\d+ gets no more security fixes/g) ?? [];
    expect(told).toHaveLength(isOld ? 1 : 0);
    expect(text).not.toContain('oidc-provider');
    expect(text).not.toContain('DeprecationWarning');
    expect(text).not.toContain('ExperimentalWarning');
    expect(text).toContain('too many listeners');
  });

  it('colours them where somebody sees it', async () => {
    expect(await output({ FORCE_COLOR: '1' })).toContain('\u001b[');
  });
});
