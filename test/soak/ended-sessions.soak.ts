import { endedSessionsSuite } from './ended-sessions.suite.js';

endedSessionsSuite({ browsers: 100, rounds: 10, timeoutMilliseconds: 600_000 });
