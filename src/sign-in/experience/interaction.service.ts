import { Injectable } from '@nestjs/common';
import { SignInExperiences } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { SocialIdentity } from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { currentRequest } from '#src/platform/request-context.js';
import { changeEvent } from '../flow/change-event.js';
import { begin, type Flow } from '../flow/flow.js';
import { type InteractionEvent } from '../flow/interaction-event.js';
import { FlowStore } from '../flow/flow-store.js';
import { SignInErrors } from '../sign-in.errors.js';
import { SsoDomains } from './sso/sso-domains.js';
import { InteractionLog } from '../interaction-log.js';
import { kindOf } from '../records/record-kinds.js';
import { shownMfa } from './mfa-staging/shown-mfa.js';
import {
  type InteractionDto,
  MAX_CHOICES,
  type SsoConnectorsDto,
  type StagedProfileDto,
  type StagedSocialIdentityDto,
} from './interaction.dto.js';

/** What somebody wants to do in an interaction, and how far they have got. */
@Injectable()
export class InteractionService {
  constructor(
    private readonly flows: FlowStore,
    private readonly experiences: SignInExperiences,
    private readonly domains: SsoDomains,
    private readonly log: InteractionLog,
  ) {}

  /** Begins, and forgets what there was. Throws `session.captcha_failed`, as no captcha can be verified yet. */
  begin(
    interaction: PendingInteraction,
    event: InteractionEvent,
    captchaToken: string | undefined,
  ): Promise<void> {
    return this.log.attempt({ interaction, event, what: 'Create' }, async () => {
      if (captchaToken !== undefined) throw SignInErrors.captchaFailed();
      await this.flows.begin(interaction, begin(event));
    });
  }

  async changeEvent(interaction: PendingInteraction, event: InteractionEvent): Promise<void> {
    const settings = await this.experiences.get();
    await this.log.attempt({ interaction, event, what: 'Update' }, () =>
      this.flows.changeInUnit(interaction, (flow) => changeEvent(flow, event, settings)),
    );
  }

  async get(interaction: PendingInteraction): Promise<InteractionDto> {
    const flow = await this.flows.find(interaction);
    const { event, userId, mfa, records } = flow;
    return {
      interactionEvent: event,
      ...(userId !== undefined && { userId }),
      profile: shownProfile(flow),
      verificationRecords: records.map((record) => kindOf(record).shown(record)),
      mfa: shownMfa(mfa),
      captcha: { verified: false, skipped: false },
      signInContext: currentRequest()?.signInContext,
    };
  }

  /** Needs no flow. */
  async listSsoConnectors(email: string): Promise<SsoConnectorsDto> {
    const connectors = await this.domains.connectorsOf(email, await this.experiences.get());
    return { connectorIds: connectors.slice(0, MAX_CHOICES).map(({ id }) => id) };
  }
}

/** Never the password. */
function shownProfile({ profile, enterpriseIdentity }: Flow): StagedProfileDto {
  const { password: _password, socialIdentity, ...shown } = profile;
  return {
    ...shown,
    ...(socialIdentity && { socialIdentity: shownSocial(socialIdentity) }),
    ...(enterpriseIdentity && { syncedEnterpriseSsoIdentity: enterpriseIdentity }),
  };
}

const shownSocial = ({ target, identity }: SocialIdentity): StagedSocialIdentityDto => ({
  target,
  userInfo: { ...identity.details, id: identity.userId },
});
