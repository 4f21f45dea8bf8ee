// Where the examples are and what they talk to: from the environment and `.env`, as for the server.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function readSettings() {
  if (existsSync('.env')) process.loadEnvFile();
  const { PORT = '3001', ENDPOINT = `http://localhost:${PORT}`, DATA_DIR = '.data' } = process.env;
  const { EXAMPLE_WEB_PORT = '3003', EXAMPLE_API_PORT = '3004' } = process.env;
  return {
    endpoint: ENDPOINT.replace('*', 'default').replace(/\/+$/, ''),
    dataDir: DATA_DIR,
    webPort: Number(EXAMPLE_WEB_PORT),
    apiPort: Number(EXAMPLE_API_PORT),
  };
}

/** Those of the application that the first start of a server makes. */
export function managementCredentials({ dataDir }) {
  const { BOOTSTRAP_CLIENT_ID: clientId, BOOTSTRAP_CLIENT_SECRET: clientSecret } = process.env;
  if (clientId && clientSecret) return { clientId, clientSecret };
  const file = join(dataDir, 'bootstrap.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  throw new Error(
    `There is no ${file}. Set BOOTSTRAP_CLIENT_ID and BOOTSTRAP_CLIENT_SECRET to those of an application that ` +
      'may call the Management API; `npm run application create default` makes one.',
  );
}
