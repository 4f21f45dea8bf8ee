import { describe, expect, it } from 'vitest';
import { RawHttp } from '../support/raw-http.js';
import { useServer } from '../support/test-app.js';

/** The headers have 15 seconds, and the server looks once a second. */
const TEST_TIMEOUT_MS = 30_000;

describe('a client that never ends its headers', () => {
  const server = useServer();

  it(
    'is sent away by both listeners, in less time than the whole request would have',
    async () => {
      const answers = await Promise.all(
        [server.tenant.baseUrl, server.adminUrl].map(async (listener) => {
          const raw = await RawHttp.open(listener);
          return raw.send('GET /api/status HTTP/1.1\r\nHost: localhost\r\n').untilClosed();
        }),
      );
      for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    },
    TEST_TIMEOUT_MS,
  );
});
