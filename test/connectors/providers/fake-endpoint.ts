import type { ConnectorFactory } from '#src/modules/connectors/factories/connector-factory.js';
import type { FakeProvider } from './fake-provider.js';
import { jsonOf, startHttpProvider } from './fake-http-provider.js';

const AUTHORIZATION = 'Bearer endpoint-secret-91';

/** A server of a tenant's own that writes messages itself. */
export async function startFakeEndpoint(factory: ConnectorFactory): Promise<FakeProvider> {
  // It repeats what it got, as servers in development do.
  const echo = { authorization: AUTHORIZATION, code: '123456' };
  const provider = await startHttpProvider({
    knows: ({ headers, method, path }) =>
      method === 'POST' && path === '/send?key=1' && headers.authorization === AUTHORIZATION,
    understand: (request) => JSON.parse(JSON.stringify(jsonOf(request))),
    answers: {
      accept: { status: 200, body: echo },
      'refuse credentials': { status: 401, body: echo },
      'refuse the message': { status: 500, body: echo },
      'refuse for a while': { status: 429, body: echo },
    },
  });
  return {
    ...provider,
    factory,
    config: { endpoint: `${provider.origin}/send?key=1`, authorization: AUTHORIZATION },
    secrets: [AUTHORIZATION],
  };
}
