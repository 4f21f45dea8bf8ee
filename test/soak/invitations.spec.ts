import { invitationsSuite } from './invitations.suite.js';

invitationsSuite(20, 30_000);
