import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

export class CaptchaPolicyDto {
  @Flag({ optional: true, description: 'Cannot be set: there is no captcha provider yet.' })
  enabled?: boolean;
}

const ADDRESSES = { max: 1000, optional: true, description: 'Addresses, `@domain`, and either with `*`.' };

export class EmailBlocklistPolicyDto {
  @Flag({ optional: true, description: 'Cannot be set: there is no list of such addresses here.' })
  blockDisposableAddresses?: boolean;
  @Flag({ optional: true, description: '`true` refuses addresses with a `+`. `false` by default.' })
  blockSubaddressing?: boolean;
  @ListOf(text({ max: 256 }), {
    ...ADDRESSES,
    description:
      'Addresses that may sign up whatever else is refused: `ada@acme.example`, `@acme.example`, either with `*`.',
  })
  customAllowlist?: string[];
  @ListOf(text({ max: 256 }), {
    ...ADDRESSES,
    description: 'Addresses that may not sign up: `ada@acme.example`, `@acme.example`, either with `*`.',
  })
  customBlocklist?: string[];
}
