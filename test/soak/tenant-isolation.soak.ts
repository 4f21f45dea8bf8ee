import { randomUnitsSuite } from '../database/tenancy/random-units.suite.js';

randomUnitsSuite(10_000);
