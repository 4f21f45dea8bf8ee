import { ACME } from '#src/kernel/acme.js';
import { BrandingDto } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { oneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { USERNAME } from '../experience/verification.dto.js';
import { ASKED_PARTS, type AskedPart } from './asked-parts.js';

const MAX_TOKEN = 256;
const MAX_USERNAME = 256;
const MAX_PASSWORD = 1024;

@Example({ token: ACME.invitationToken })
export class InvitationTokenDto {
  @Text({ min: 1, max: MAX_TOKEN, description: 'The `token` of the link to the invitation.' }) token: string;
}

export class InvitingOrganizationDto {
  @Text({ max: 21, description: 'Id of the organization.' }) id: string;
  @Text({ max: 128, description: 'What people call it.' }) name: string;
  @Nested(() => BrandingDto, { description: 'Its pictures, those that are on the web.' })
  branding: BrandingDto;
}

export class ShownInvitationDto {
  @Nested(() => InvitingOrganizationDto, { description: 'Where whoever accepts becomes a member.' })
  organization: InvitingOrganizationDto;
  @Text({
    max: 128,
    nullable: true,
    description: 'Who invites, by name or username; `null` where nobody in particular does.',
  })
  inviterName: string | null;
  @Text({ max: 256, description: 'The e-mail address that is invited.' }) invitee: string;
  @Timestamp({ description: 'Until when the invitation can be accepted.' }) expiresAt: Date;
  @Flag({
    description:
      'Whether an account has this primary address, which then becomes the member. Else one is made.',
  })
  hasAccount: boolean;
  @ListOf(oneOf(ASKED_PARTS), {
    max: ASKED_PARTS.length,
    description: 'What a new account needs. Nothing where there is one.',
  })
  missingProfile: AskedPart[];
}

@Example({
  token: ACME.invitationToken,
  username: ACME.grace.username,
  password: ACME.grace.password,
})
export class AcceptInvitationDto extends InvitationTokenDto {
  @Text({
    max: MAX_USERNAME,
    pattern: USERNAME,
    optional: true,
    description: 'The username of a new account. It is not looked at where there is an account already.',
  })
  username?: string;
  @Text({
    min: 1,
    max: MAX_PASSWORD,
    optional: true,
    description:
      'The password of a new account; has to follow the policy of the tenant. That of an account that exists stays.',
  })
  password?: string;
}

export class AcceptedInvitationDto {
  @Flag({ description: 'Whether an account was made. Nobody is signed in either way.' }) isNewUser: boolean;
  @Text({
    nullable: true,
    description:
      'Where to go on: the application that the tenant names for browsers without a session; `null` where it names none.',
  })
  redirectTo: string | null;
}
