export type { AttemptAction, AttemptContext, AttemptTarget } from './attempts/attempt.types.js';
export { AttemptsDeleted, IdentifierLockout } from './attempts/attempt.events.js';
export { type Attempt, Attempts } from './attempts/attempts.js';
export { SENTINEL_POLICY_CONFIG, SentinelPolicyDto } from './attempts/sentinel-policy.js';
export { AttemptErrors } from './attempts/attempt.errors.js';
export { type CodeMessage, type CodeUse, VerificationCodes } from './codes/verification-codes.js';
export { VerificationCodeErrors } from './codes/verification-code.errors.js';
export {
  VERIFICATION_CODE_POLICY_CONFIG,
  VerificationCodePolicyDto,
} from './codes/verification-code-policy.js';
export { OneTimeTokens, type ShownToken } from './one-time-tokens/one-time-tokens.js';
export { OneTimeTokenErrors } from './one-time-tokens/one-time-token.errors.js';
export type { OneTimeTokenDto } from './one-time-tokens/one-time-token.dto.js';
export { AddressDto, addressOf } from './codes/address.dto.js';
