import { oneTimeTokensSuite } from './one-time-tokens.suite.js';

oneTimeTokensSuite(100, 120_000);
