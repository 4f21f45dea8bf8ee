import { expect, it } from 'vitest';
import { read } from '../e2e/resources/fixture.js';
import { tally } from '../e2e/roles/fixture.js';
import { apiClient } from '../support/api-client.js';
import { useServer } from '../support/test-app.js';

const EMAIL = 'grace@acme.example';

/** Has many use one token at once. */
export function oneTimeTokensSuite(racers: number, timeoutMilliseconds: number): void {
  const server = useServer();

  it(
    `lets a one-time token count for one of ${racers} who show it`,
    async () => {
      const api = await apiClient(server.tenant);
      const token = read(await api.post('/one-time-tokens', { email: EMAIL }), 'token');
      const show = () => api.post('/one-time-tokens/verify', { token, email: EMAIL });
      expect(tally(await Promise.all(Array.from({ length: racers }, show)))).toEqual({
        200: 1,
        '400 one_time_token.token_consumed': racers - 1,
      });
    },
    timeoutMilliseconds,
  );
}
