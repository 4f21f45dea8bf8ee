import { strangerStorageSuite } from './stranger-storage.suite.js';

strangerStorageSuite({ requests: 10_000, timeoutMilliseconds: 1_800_000 });
