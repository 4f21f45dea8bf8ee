import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyInstallation } from '../support/data-folder.js';
import { freePort } from '../support/free-port.js';
import { spawnServer, temporaryDataDir } from './server-process.js';

describe('npm run doctor', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await temporaryDataDir();
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  async function run(settings: Record<string, string>): Promise<{ code: number | null; text: string }> {
    const command = [process.execPath, 'dist/src/cli/main.js', 'doctor'];
    const doctor = await spawnServer(
      { DATA_DIR: dataDir, PORT: String(await freePort()), ...settings },
      command,
    );
    return { code: await doctor.ended(), text: doctor.output() };
  }

  it('ends well where nothing is wrong, also when the server is stopped', async () => {
    await copyInstallation(dataDir);
    const { code, text } = await run({});
    expect(text).toMatch(/^fine +settings /m);
    expect(text).toMatch(/^fine +encryption key +it opens what is stored$/m);
    expect(text).toMatch(/^– +public URL +the server is stopped: /m);
    expect(code).toBe(0);
  });

  it('ends with 1 where something is wrong, and says how to mend it', async () => {
    const { code, text } = await run({ PORT: 'x' });
    expect(text).toMatch(/^WRONG settings .+\n +- PORT must be .+\n +→ /m);
    expect(code).toBe(1);
  });
});
