// A receiver of webhooks beside the load, and a webhook of the tenant that calls it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { atEnd } from './at-end.mjs';

/** Makes a webhook for these events; answers how to undo it. */
export async function receivedWebhook(api, events) {
  const receiver = createServer((request, response) => {
    request.resume().once('end', () => response.writeHead(204).end());
  });
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const close = atEnd(() => {
    receiver.close();
    receiver.closeAllConnections();
  });
  const { body: hook } = await api.call('POST', '/api/hooks', {
    name: 'Measured',
    events,
    config: { url: `http://127.0.0.1:${receiver.address().port}/` },
  });
  return async () => {
    await api.call('DELETE', `/api/hooks/${hook.id}`);
    await close();
  };
}
