import { afterAll } from 'vitest';
import { dropDatabases } from './database-copy.js';
import { forgetSecrets } from './known-secrets.js';

// Runs before each spec file; several share a process.
forgetSecrets();
afterAll(dropDatabases);
