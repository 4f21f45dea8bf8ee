import { describe, expect, it } from 'vitest';
import { useServer } from '../support/test-app.js';
import { ApiRound } from './api-round.js';
import { Findings } from './findings.js';
import { OidcRound } from './oidc-round.js';

/** How much of a run goes to the OpenID provider; it has fewer endpoints than the API. */
const OIDC_SHARE = 0.25;

interface SoakOptions {
  readonly requests: number;
  readonly seed: number;
  readonly timeoutMilliseconds: number;
}

/** Sends bad input to everything that the server offers. */
export function badInputSuite({ requests, seed, timeoutMilliseconds }: SoakOptions): void {
  const oidcRequests = Math.round(requests * OIDC_SHARE);
  // So many requests of one address would be refused unread.
  const server = useServer({ STRANGER_BURST: '1000000' });

  describe('bad input', () => {
    it(
      `is refused by every operation of the API, and changes nothing (${requests - oidcRequests} requests)`,
      async () => {
        const round = await ApiRound.open(server, seed);
        const findings = new Findings(seed);
        expect(round.collections).toEqual(
          expect.arrayContaining(['/api/resources', '/api/resources/{}/scopes']),
        );
        await round.run(requests - oidcRequests, seed, findings).finally(() => round.close());
        process.stdout.write(`${findings.summary()}\n`);
        expect(findings.report()).toBe('');
      },
      timeoutMilliseconds,
    );

    it(
      `is refused by every endpoint of the OpenID provider (${oidcRequests} requests)`,
      async () => {
        const round = await OidcRound.open(server);
        const findings = new Findings(seed);
        await round.run(oidcRequests, seed, findings).finally(() => round.close());
        process.stdout.write(`${findings.summary()}\n`);
        expect(findings.report()).toBe('');
      },
      timeoutMilliseconds,
    );
  });
}
