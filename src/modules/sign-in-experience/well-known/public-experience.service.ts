import { Injectable } from '@nestjs/common';
import {
  ExistingConnectors,
  GoogleOneTaps,
  type SocialConnector,
  SocialConnectors,
} from '#src/modules/connectors/connectors.public.js';
import { SsoConnectors } from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import { usableForgotPasswordMethods } from '../rules/forgotten-passwords.js';
import type { SignInExperienceDto } from '../settings/sign-in-experience.dto.js';
import { SignInExperiences } from '../sign-in-experiences.js';
import { AppearanceRepository, type OwnAppearance } from './appearance.repository.js';
import type { PublicExperienceDto, PublicExperienceQueryDto } from './public-experience.dto.js';

/** Says what pages need to know before anybody has signed in. */
@Injectable()
export class PublicExperienceService {
  constructor(
    private readonly experiences: SignInExperiences,
    private readonly connectors: ExistingConnectors,
    private readonly social: SocialConnectors,
    private readonly oneTaps: GoogleOneTaps,
    private readonly enterprises: SsoConnectors,
    private readonly appearances: AppearanceRepository,
  ) {}

  /** From memory, unless it is asked for the appearance of an application or an organization. */
  async get({ appId, organizationId }: PublicExperienceQueryDto): Promise<PublicExperienceDto> {
    const experience = await this.experiences.show();
    const connectors = await this.connectors.kinds();
    const methods = usableForgotPasswordMethods(experience.forgotPasswordMethods, connectors);
    const isPlain = appId === undefined && organizationId === undefined;
    const own = isPlain ? [] : await this.appearances.list(appId, organizationId);
    const socialConnectors = inOrder(await this.social.list(), experience.socialSignInConnectorTargets);
    const oneTap = await this.oneTaps.find();
    return {
      ...own.reduce(withAppearance, experience),
      socialConnectors,
      ssoConnectors: experience.singleSignOnEnabled ? await this.enterprises.listShown() : [],
      forgotPassword: {
        email: methods.includes('EmailVerificationCode'),
        phone: methods.includes('PhoneVerificationCode'),
      },
      isDevelopmentTenant: false,
      customProfileFields: [],
      customProfileFieldCatalog: [],
      ...(oneTap && socialConnectors.some(({ id }) => id === oneTap.connectorId) && { googleOneTap: oneTap }),
    };
  }
}

/** Those that the tenant shows, in its order. */
const inOrder = (connectors: readonly SocialConnector[], targets: readonly string[]): SocialConnector[] =>
  targets.flatMap((target) => connectors.filter((connector) => connector.target === target));

const withAppearance = (experience: SignInExperienceDto, own: OwnAppearance): SignInExperienceDto => ({
  ...experience,
  color: { ...experience.color, ...own.color },
  branding: { ...experience.branding, ...own.branding },
  customCss: own.customCss ?? experience.customCss,
  termsOfUseUrl: own.termsOfUseUrl ?? experience.termsOfUseUrl,
  privacyPolicyUrl: own.privacyPolicyUrl ?? experience.privacyPolicyUrl,
});
