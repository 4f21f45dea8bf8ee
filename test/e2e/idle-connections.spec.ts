import { describe, expect, it } from 'vitest';
import { useServer } from '../support/test-app.js';

/** Proxies keep an idle connection for a minute: nginx by default, HAProxy as we advise. */
const KEPT_BY_PROXIES_SECONDS = 60;

describe('a connection on which nothing is asked', () => {
  const server = useServer();

  it('is kept by both listeners for longer than proxies keep it, so that none sends to a closed one', async () => {
    for (const listener of [server.tenant.baseUrl, server.adminUrl]) {
      const { headers } = await fetch(`${listener}/api/status`);
      const [, seconds] = /timeout=(\d+)/.exec(headers.get('keep-alive') ?? '') ?? [];
      expect(Number(seconds)).toBeGreaterThan(KEPT_BY_PROXIES_SECONDS);
    }
  });
});
