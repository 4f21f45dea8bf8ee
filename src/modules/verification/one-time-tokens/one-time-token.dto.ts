import { ACME } from '#src/kernel/acme.js';
import { YEAR_SECONDS } from '#src/kernel/durations.js';
import { Example } from '#src/platform/http/fields/example.js';
import { EMAIL } from '#src/platform/http/fields/format.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import {
  ONE_TIME_TOKEN_STATUSES,
  type OneTimeTokenStatus,
  TOKEN_EVENTS,
  type TokenEvent,
} from './one-time-token.types.js';

const MAX_EMAIL = 128;
/** Whoever uses the token joins all of them in one unit of work. */
const MAX_ORGANIZATIONS = 100;

export class OneTimeTokenContextDto {
  @ListOf(text({ min: 1, max: 21 }), {
    max: MAX_ORGANIZATIONS,
    optional: true,
    description:
      'Ids of organizations that whoever uses the token becomes a member of. Not checked before: those that do not exist then are left out.',
  })
  jitOrganizationIds?: string[];
  @OneOf(TOKEN_EVENTS, {
    optional: true,
    description: 'What the token is good for, where it is not good for everything.',
  })
  interactionEvent?: TokenEvent;
}

@Example({ email: ACME.grace.email, expiresIn: 3600 })
export class CreateOneTimeTokenDto {
  @Text({
    min: 1,
    max: MAX_EMAIL,
    pattern: EMAIL,
    description: 'The e-mail address that the token is sent to, and that its use verifies.',
  })
  email: string;
  @Nested(() => OneTimeTokenContextDto, {
    optional: true,
    description: 'What comes with the use of the token.',
  })
  context?: OneTimeTokenContextDto;
  @Whole({
    min: 1,
    max: YEAR_SECONDS,
    optional: true,
    description: 'How long the token can be used, in seconds. 600 by default.',
  })
  expiresIn?: number;
}

@Example({ email: ACME.grace.email, token: ACME.oneTimeToken.token })
export class VerifyOneTimeTokenDto {
  @Text({ min: 1, max: 256, description: 'The token, as it was in the link.' }) token: string;
  @Text({
    min: 1,
    max: MAX_EMAIL,
    description: 'The e-mail address that it was made for. Case does not count.',
  })
  email: string;
}

@Example({ status: 'revoked' })
export class ReplaceOneTimeTokenStatusDto {
  @OneOf(['revoked', 'consumed', 'expired', 'active'], {
    description: 'The new status. Anything but `active`: what cannot be used never can be again.',
  })
  status: OneTimeTokenStatus;
}

export class ListOneTimeTokensDto {
  @Text({
    max: MAX_EMAIL,
    pattern: EMAIL,
    optional: true,
    description: 'Only tokens for this e-mail address. Case does not count.',
    example: ACME.grace.email,
  })
  email?: string;
  @OneOf(ONE_TIME_TOKEN_STATUSES, {
    optional: true,
    description: 'Only tokens with this status now.',
    example: 'active',
  })
  status?: OneTimeTokenStatus;
}

export class OneTimeTokenDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the token, for operators: it cannot be used in its place.' })
  id: string;
  @Text({ max: MAX_EMAIL, description: 'The e-mail address that it is for.' }) email: string;
  @Text({ max: 256, description: 'The token itself, 32 letters and digits, for the link.' }) token: string;
  @Nested(() => OneTimeTokenContextDto, { description: 'What comes with its use.' })
  context: OneTimeTokenContextDto;
  @OneOf(ONE_TIME_TOKEN_STATUSES, {
    description:
      '`active`: can be used; `consumed`: was used; `revoked`: was taken back; `expired`: its time is over.',
  })
  status: OneTimeTokenStatus;
  @Timestamp({ description: 'When it was made.' }) createdAt: Date;
  @Timestamp({ description: 'Until when it can be used. Some time later it is deleted.' }) expiresAt: Date;
}
