import { registrationsSuite } from './registrations.suite.js';

registrationsSuite(100, 120_000);
