import type { Settings } from '#src/platform/config/settings.js';

/** The algorithms that a tenant can sign with. */
export type SigningAlgorithm = Settings['SIGNING_ALGORITHM'];
