import { forgetSecrets } from './known-secrets.js';

// Runs before each spec file; several share a process.
forgetSecrets();
