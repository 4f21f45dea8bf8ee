import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Json, json } from '#src/platform/http/fields/json.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { EMAIL } from '#src/platform/http/fields/format.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { UserProfileDto } from '#src/modules/users/users.public.js';
import { INTERACTION_EVENTS, type InteractionEvent } from '../flow/interaction-event.js';
import { StagedMfaDto } from './mfa-staging/staged-mfa.dto.js';

@Example({ interactionEvent: 'SignIn' })
export class InteractionEventDto {
  @OneOf(INTERACTION_EVENTS, {
    description: 'What somebody wants: `SignIn`, `Register` for a new account, or `ForgotPassword`.',
  })
  interactionEvent: InteractionEvent;
}

@Example({ interactionEvent: 'SignIn' })
export class BeginInteractionDto extends InteractionEventDto {
  @Text({
    max: 8192,
    optional: true,
    description: 'The answer to a captcha. There is no provider to ask about it, so it is refused.',
  })
  captchaToken?: string;
}

@Example({ verificationId: ACME.verificationId })
export class IdentificationDto {
  @Text({
    max: 128,
    optional: true,
    description:
      'What shows who it is: the `verificationId` that a verification answered with. Who registers and has staged a whole profile needs none.',
  })
  verificationId?: string;
  @Flag({
    optional: true,
    description: '`true` links a social identity that was verified to the account that it belongs to.',
  })
  linkSocialIdentity?: boolean;
}

export class SocialUserInfoDto {
  @Text({ max: 256, description: 'Id of the user at the provider.' }) id: string;
  @Text({ max: 128, optional: true, description: 'E-mail address, where the provider vouches for it.' })
  email?: string;
  @Text({ max: 128, optional: true, description: 'Phone number, where the provider vouches for it.' })
  phone?: string;
  @Text({ max: 128, optional: true, description: 'What the user is called there.' }) name?: string;
  @Text({ max: 2048, optional: true, description: 'URL of the picture there.' }) avatar?: string;
  @Json({ optional: true, description: 'All that the provider said.' }) rawData?: object;
}

export class StagedSocialIdentityDto {
  @Text({ max: 256, description: 'The social provider, such as `github`.' }) target: string;
  @Nested(() => SocialUserInfoDto, { description: 'What the provider said of the user.' })
  userInfo: SocialUserInfoDto;
}

export class SyncedEnterpriseIdentityDto {
  @Text({ max: 128, description: 'Id of the user at the provider.' }) identityId: string;
  @Text({ max: 256, description: 'The identity provider, as it names itself.' }) issuer: string;
  @Json({ description: 'What the provider said of the user.' }) detail: object;
}

export class StagedEnterpriseIdentityDto extends SyncedEnterpriseIdentityDto {
  @Text({ max: 128, description: 'Id of the enterprise connector.' }) ssoConnectorId: string;
}

export class StagedProfileDto {
  @Text({ max: 128, optional: true, description: 'The username for the account.' }) username?: string;
  @Text({ max: 256, optional: true, description: 'The e-mail address for the account.' })
  primaryEmail?: string;
  @Text({ max: 256, optional: true, description: 'The phone number for the account.' }) primaryPhone?: string;
  @Text({ max: 128, optional: true, nullable: true, description: 'What the user will be called.' })
  name?: string | null;
  @Text({ max: 2048, optional: true, nullable: true, description: 'URL of a picture for the account.' })
  avatar?: string | null;
  @Nested(() => UserProfileDto, { optional: true, description: 'The standard claims that change.' })
  profile?: UserProfileDto;
  @Json({ optional: true, description: 'The members of the custom data that change.' }) customData?: object;
  @Nested(() => StagedSocialIdentityDto, {
    optional: true,
    description: 'The account with a social provider that will be linked.',
  })
  socialIdentity?: StagedSocialIdentityDto;
  @Nested(() => StagedEnterpriseIdentityDto, {
    optional: true,
    description: "The account with an enterprise's provider that will be linked.",
  })
  enterpriseSsoIdentity?: StagedEnterpriseIdentityDto;
  @Nested(() => SyncedEnterpriseIdentityDto, {
    optional: true,
    description: "The account with an enterprise's provider that the user has, as it will be kept.",
  })
  syncedEnterpriseSsoIdentity?: SyncedEnterpriseIdentityDto;
}

export class CaptchaStateDto {
  @Flag({ description: 'Whether a captcha was solved.' }) verified: boolean;
  @Flag({ description: 'Whether none was asked for.' }) skipped: boolean;
}

export class InteractionDto {
  @OneOf(INTERACTION_EVENTS, {
    description: 'What somebody wants: to sign in, to register or to set a new password.',
  })
  interactionEvent: InteractionEvent;
  @Text({ max: 12, optional: true, description: 'Id of the user, once it is known who it is.' })
  userId?: string;
  @Nested(() => StagedProfileDto, { description: 'What is staged. The password is never shown.' })
  profile: StagedProfileDto;
  @ListOf(json(), { max: 20, description: 'What was shown so far, without its secrets.' })
  verificationRecords: object[];
  @Nested(() => StagedMfaDto, {
    description: 'What the user has decided about second factors and set up, without its secrets.',
  })
  mfa: StagedMfaDto;
  @Nested(() => CaptchaStateDto, { description: 'Whether a captcha was solved. None is asked for yet.' })
  captcha: CaptchaStateDto;
  @Json({ optional: true, description: 'What a proxy in front says of the place: `country`, `city`.' })
  signInContext?: object;
}

export class SsoConnectorsQueryDto {
  @Text({
    max: 256,
    pattern: EMAIL,
    description: 'E-mail address that somebody typed.',
    example: ACME.ada.email,
  })
  email: string;
}

/** More than anybody reads. */
export const MAX_CHOICES = 100;

export class SsoConnectorsDto {
  @ListOf(text({ max: 128 }), {
    max: MAX_CHOICES,
    description: 'Ids of the enterprise connectors for the domain of the address.',
  })
  connectorIds: string[];
}

export class RedirectDto {
  @Text({ description: 'Where the browser goes next.' }) redirectTo: string;
}
