import { strangerStorageSuite } from './stranger-storage.suite.js';

/** A short round with every run of the tests; `npm run test:soak` goes further. */
strangerStorageSuite({ requests: 112, timeoutMilliseconds: 120_000 });
