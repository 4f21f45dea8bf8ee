import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newId, newSecret } from '#src/kernel/ids.js';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import type { Config } from '#src/platform/config/config.js';
import { createPrivateFile, readPrivateFile } from '#src/platform/private-files.js';

/** Where credentials that were made up are kept. */
export const credentialsFile = (dataDir: string): string => join(dataDir, 'bootstrap.json');

export interface BootstrapCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The file that they are kept in; undefined where the settings give them. */
  readonly file?: string;
}

/** The credentials of the first application: from the settings, else from `bootstrap.json`, else new and kept there. */
export async function bootstrapCredentials({ env }: Config): Promise<BootstrapCredentials> {
  const { BOOTSTRAP_CLIENT_ID: clientId, BOOTSTRAP_CLIENT_SECRET: clientSecret } = env;
  if (clientId && clientSecret) return { clientId, clientSecret };
  const file = credentialsFile(env.DATA_DIR);
  return (await read(file)) ?? write(file);
}

async function read(file: string): Promise<BootstrapCredentials | undefined> {
  const text = await readPrivateFile(file);
  return text === undefined ? undefined : { ...parse(file, text), file };
}

function parse(file: string, text: string): BootstrapCredentials {
  try {
    const { clientId, clientSecret }: Partial<BootstrapCredentials> = JSON.parse(text);
    if (clientId && clientSecret) return { clientId, clientSecret };
  } catch {
    // Falls through to the message, which says what to do.
  }
  throw new StartUpFault(`${file} does not hold a clientId and a clientSecret. Restore it, or remove it.`);
}

async function write(file: string): Promise<BootstrapCredentials> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const credentials = { clientId: newId(), clientSecret: newSecret() };
  return { ...parse(file, await createPrivateFile(file, JSON.stringify(credentials, null, 2))), file };
}
