// Starts the compiled server on the Node.js that runs this, and makes a user with a password: that takes a token, and
// hashing, which is done by a native program.
import { join } from 'node:path';
import { ApiClient } from '../bench/api-client.mjs';
import { runToEnd } from '../bench/at-end.mjs';
import { startServer } from '../bench/own-server.mjs';
import { temporaryFolder } from '../bench/temporary-folder.mjs';

await runToEnd(async () => {
  const checkout = join(import.meta.dirname, '..');
  const server = await startServer({ checkout, dataDir: temporaryFolder() });
  const user = { username: 'someone', password: 'Password of someone 1' };
  await new ApiClient(server).call('POST', '/api/users', user);
  await server.stop();
});
