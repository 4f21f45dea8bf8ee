import { createServer, type RequestListener } from 'node:http';
import type { OperatorRoutes } from '../operator-routes.js';
import { pathOf } from './route-label.js';

/** Opens a port with health and metrics, and nothing else. Returns how to close it. */
export async function openOperatorPort(
  routes: OperatorRoutes,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<() => Promise<void>> {
  const server = createServer(listenerOf(routes));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return () => new Promise((resolve) => server.close(() => resolve()));
}

const listenerOf =
  (routes: OperatorRoutes): RequestListener =>
  (request, response) => {
    const path = pathOf(request.url ?? '');
    if (routes.has(path, 'private')) void routes.answer(path, request, response, 'private');
    else response.writeHead(404).end();
  };
