import { badInputSuite } from './bad-input.suite.js';

/** A short round with every run of the tests; `npm run test:soak` goes further. */
badInputSuite({ requests: 700, seed: 20_260_401, timeoutMilliseconds: 120_000 });
