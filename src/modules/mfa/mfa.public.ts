export { ExistingFactors } from './existing-factors.js';
export { MFA_FACTORS, type MfaFactor } from './mfa-factor.js';
