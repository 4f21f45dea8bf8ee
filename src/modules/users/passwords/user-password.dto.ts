import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Text } from '#src/platform/http/fields/text.js';

@Example({ password: ACME.ada.password })
export class UserPasswordDto {
  @Text({ min: 1, max: 256, description: 'The password, as the user types it.' }) password: string;
}

@Example({ isExpired: true })
export class UpdateUserPasswordExpirationDto {
  @Flag({
    description:
      '`true`: the user has to choose another password at the next sign-in. `false`: the password counts again.',
  })
  isExpired: boolean;
}

export class HasPasswordDto {
  @Flag({ description: 'Whether the user has a password.' }) hasPassword: boolean;
}
