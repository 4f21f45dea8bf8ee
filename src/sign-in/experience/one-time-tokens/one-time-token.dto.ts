import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { EMAIL } from '#src/platform/http/fields/format.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

export class EmailIdentifierDto {
  @OneOf(['email'], { description: 'Links are sent by e-mail only.' }) type: 'email';
  @Text({ max: 256, pattern: EMAIL, description: 'The address that the link was sent to.' }) value: string;
}

@Example({
  identifier: { type: 'email', value: ACME.grace.email },
  token: ACME.oneTimeToken.token,
})
export class OneTimeTokenVerificationDto {
  @Nested(() => EmailIdentifierDto, { description: 'Whose token it is.' }) identifier: EmailIdentifierDto;
  @Text({ min: 1, max: 256, description: 'The token that the link holds.' }) token: string;
}
