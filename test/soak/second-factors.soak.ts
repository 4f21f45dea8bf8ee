import { secondFactorsSuite } from './second-factors.suite.js';

secondFactorsSuite(100, 120_000);
