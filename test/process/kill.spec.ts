import { killSuite } from '../soak/kill.suite.js';
import { killTakeoverSuite } from '../soak/kill-takeover.suite.js';

/** Two kills with every run of the tests; `npm run test:soak` has more. */
killSuite({ rounds: 2, seed: 20_261_121, sweeps: 'forced', timeoutMilliseconds: 120_000 });
killTakeoverSuite({ victims: ['server'], sweeps: 'forced', timeoutMilliseconds: 120_000 });
