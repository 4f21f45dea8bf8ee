import { registrationsSuite } from './registrations.suite.js';

registrationsSuite(20, 30_000);
