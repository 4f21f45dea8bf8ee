import { storedTokensSuite } from './stored-tokens.suite.js';

storedTokensSuite(100, 120_000);
