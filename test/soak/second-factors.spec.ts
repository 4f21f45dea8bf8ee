import { secondFactorsSuite } from './second-factors.suite.js';

secondFactorsSuite(20, 30_000);
