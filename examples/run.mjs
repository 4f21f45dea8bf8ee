// Makes what the examples need, serves them, and says where to click.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { startApi } from '../dist/examples/examples/api/api.js';
import { setUp } from '../dist/examples/examples/setup.js';
import { ensureServer } from './server.mjs';
import { managementCredentials, readSettings } from './settings.mjs';
import { createWebApp } from './web-app/web-app.mjs';

/** How to stop what was started, the last first. */
const started = [];
let stopping;

const stop = () => (stopping ??= stopAll());

async function stopAll() {
  for (const end of started.toReversed()) await end();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => void stop().then(() => process.exit()));
}

async function run() {
  const settings = readSettings();
  const { endpoint, webPort, apiPort, dataDir } = settings;
  await requireFree(webPort, 'EXAMPLE_WEB_PORT');
  await requireFree(apiPort, 'EXAMPLE_API_PORT');
  await ensureServer(endpoint, (end) => started.push(end));

  const baseUrl = `http://localhost:${webPort}`;
  const apiUrl = `http://localhost:${apiPort}`;
  const { user, application } = await setUp({
    endpoint,
    credentials: managementCredentials(settings),
    webUrl: baseUrl,
    userFile: join(dataDir, 'example.json'),
  });
  const api = await startApi(`${endpoint}/oidc`, apiPort);
  started.push(() => api.close());
  const { id: appId, secret: appSecret } = application;
  const webApp = createServer(createWebApp({ endpoint, appId, appSecret, baseUrl, apiUrl }));
  await once(webApp.listen(webPort, 'localhost'), 'listening');
  started.push(() => closed(webApp));
  console.log(announcement({ baseUrl, apiUrl, user, userFile: join(dataDir, 'example.json') }));
}

const announcement = ({ baseUrl, apiUrl, user, userFile }) => `
The example runs. Open ${baseUrl} and sign in:

  username  ${user.username}
  password  ${user.isNew ? `${user.password}  (shown now only, kept in ${userFile})` : `in ${userFile}`}

This user is an admin of the orders in Acme, and only reads them in Globex. Order something in each, and watch
here why the API (${apiUrl}/orders) refuses. Ctrl-C stops it all.
`;

async function requireFree(port, setting) {
  const probe = createServer();
  try {
    await once(probe.listen(port, 'localhost'), 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken. Stop what listens there, or set ${setting} to another one.`, {
      cause: error,
    });
  }
  await closed(probe);
}

async function closed(server) {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}

try {
  await run();
} catch (error) {
  // What a signal cut short is no fault.
  if (!stopping) {
    console.error(error.message);
    process.exitCode = 1;
    await stop();
  }
}
