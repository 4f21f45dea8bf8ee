import { oneTimeTokensSuite } from './one-time-tokens.suite.js';

oneTimeTokensSuite(20, 30_000);
