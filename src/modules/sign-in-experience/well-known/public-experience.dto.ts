import { ACME } from '#src/kernel/acme.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json, json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { SharedExperienceDto } from '../settings/sign-in-experience.dto.js';
import { MAX_SSO_CONNECTORS, ShownSsoConnectorDto } from './sso-connectors.dto.js';
import { GoogleOneTapDto, MAX_SOCIAL_CONNECTORS, SocialConnectorDto } from './social-connectors.dto.js';

/** What neither an application nor an organization has for an id is ignored, so a long text is no fault either. */
const ID = { max: 2048, optional: true } as const;

export class PublicExperienceQueryDto {
  @Text({
    ...ID,
    description: 'Id of the organization whose colours, pictures and styles to show.',
    example: ACME.organization.id,
  })
  organizationId?: string;
  @Text({
    ...ID,
    description: 'Id of the application that somebody signs in to, whose looks to show.',
    example: ACME.store.id,
  })
  appId?: string;
}

class ForgotPasswordDto {
  @Flag({ description: 'Whether a code by e-mail lets people set a new password.' }) email: boolean;
  @Flag({ description: 'Whether a code by text message does.' }) phone: boolean;
}

const NONE_YET = { max: 100, description: 'None yet.' };

/** The settings that pages follow. */
export class PublicExperienceDto extends SharedExperienceDto {
  @ListOf(nested(() => SocialConnectorDto), {
    max: MAX_SOCIAL_CONNECTORS,
    description: 'What the buttons of social providers need, in the order of `socialSignInConnectorTargets`.',
  })
  socialConnectors: readonly SocialConnectorDto[];
  @ListOf(nested(() => ShownSsoConnectorDto), {
    max: MAX_SSO_CONNECTORS,
    description:
      'The enterprise connectors that people can sign in with, oldest first. None where single sign-on is switched off.',
  })
  ssoConnectors: readonly ShownSsoConnectorDto[];
  @Nested(() => ForgotPasswordDto, { description: 'How people can set a new password that they forgot.' })
  forgotPassword: ForgotPasswordDto;
  @Flag({ description: 'Always `false`: there is one kind of tenant.' }) isDevelopmentTenant: boolean;
  @ListOf(json(), { ...NONE_YET, description: 'Fields of the profile that people fill in. None yet.' })
  customProfileFields: readonly object[];
  @ListOf(json(), { ...NONE_YET, description: 'Fields of the profile that there are. None yet.' })
  customProfileFieldCatalog: readonly object[];
  @Nested(() => GoogleOneTapDto, {
    optional: true,
    description: 'What Google One Tap needs. Left out where it is not switched on.',
  })
  googleOneTap?: GoogleOneTapDto;
  @Json({ optional: true, description: 'What a captcha needs. Never there: there is none yet.' })
  captchaConfig?: object;
  @Json({ optional: true, description: 'How long devices are trusted. Never there: none is trusted yet.' })
  trustedDevice?: object;
}
