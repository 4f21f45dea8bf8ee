import { endedSessionsSuite } from './ended-sessions.suite.js';

endedSessionsSuite({ browsers: 15, rounds: 1, timeoutMilliseconds: 60_000 });
