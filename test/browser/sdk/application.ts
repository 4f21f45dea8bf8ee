import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';

export interface Application {
  readonly origin: string;
  /** What its page finds in `#config` from now on. */
  configure(config: object): void;
  close(): Promise<void>;
}

/** An application of a single page: a file of this folder with the packages that it imports, on an origin of its own. */
export async function startApplication(file: string): Promise<Application> {
  const script = await bundle(join(import.meta.dirname, file));
  let config = '{}';
  const http = createServer(({ url }, response) => {
    const [type, body] = url === '/page.js' ? ['text/javascript', script] : ['text/html', html(config)];
    response.setHeader('content-type', `${type}; charset=utf-8`).end(body);
  }).listen(0, 'localhost');
  await once(http, 'listening');
  return {
    origin: `http://localhost:${(http.address() as AddressInfo).port}`,
    configure: (value) => void (config = JSON.stringify(value)),
    close: async () => {
      http.close();
      http.closeAllConnections();
      await once(http, 'close');
    },
  };
}

const html = (config: string): string =>
  `<!doctype html><title>Application</title><link rel="icon" href="data:,"><main></main>
<script type="application/json" id="config">${config}</script><script type="module" src="/page.js"></script>`;

async function bundle(input: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, rolldownOptions: { input } },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error(`nothing came out of ${input}`);
  return chunk.code;
}
