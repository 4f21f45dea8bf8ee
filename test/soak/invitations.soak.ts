import { invitationsSuite } from './invitations.suite.js';

invitationsSuite(100, 120_000);
