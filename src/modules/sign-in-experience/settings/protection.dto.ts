import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';

export class CaptchaPolicyDto {
  @Flag({ optional: true, description: 'Cannot be set: there is no captcha provider yet.' })
  enabled?: boolean;
}

const ADDRESSES = { max: 1000, optional: true, description: 'Addresses, `@domain`, and either with `*`.' };

export class EmailBlocklistPolicyDto {
  @Flag({ optional: true, description: 'Cannot be set: there is no list of such addresses here.' })
  blockDisposableAddresses?: boolean;
  @Flag({ optional: true, description: 'Addresses with a `+`.' }) blockSubaddressing?: boolean;
  @ListOf(text({ max: 256 }), ADDRESSES) customAllowlist?: string[];
  @ListOf(text({ max: 256 }), ADDRESSES) customBlocklist?: string[];
}

export class VerificationCodePolicyDto {
  @Whole({ min: 60, max: 3600, optional: true, description: 'Seconds; 600 by default.' })
  expirationDuration?: number;
  @Whole({ min: 1, max: 100, optional: true, description: '10 by default.' }) maxRetryAttempts?: number;
}
