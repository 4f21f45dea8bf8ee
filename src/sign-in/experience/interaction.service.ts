import { Injectable } from '@nestjs/common';
import { SignInExperiences } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { currentRequest } from '#src/platform/request-context.js';
import { changeEvent } from '../flow/change-event.js';
import { begin } from '../flow/flow.js';
import { type InteractionEvent } from '../flow/interaction-event.js';
import { FlowStore } from '../flow/flow-store.js';
import { SignInErrors } from '../sign-in.errors.js';
import type { StagedProfile } from '../flow/staged-profile.js';
import { InteractionLog } from '../interaction-log.js';
import { kindOf } from '../records/record-kinds.js';
import { shownMfa } from './mfa-staging/shown-mfa.js';
import type { InteractionDto, SsoConnectorsDto, StagedProfileDto } from './interaction.dto.js';

/** What somebody wants to do in an interaction, and how far they have got. */
@Injectable()
export class InteractionService {
  constructor(
    private readonly flows: FlowStore,
    private readonly experiences: SignInExperiences,
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
    const { event, userId, profile, mfa, records } = await this.flows.find(interaction);
    return {
      interactionEvent: event,
      ...(userId !== undefined && { userId }),
      profile: shownProfile(profile),
      verificationRecords: records.map((record) => kindOf(record).shown(record)),
      mfa: shownMfa(mfa),
      captcha: { verified: false, skipped: false },
      signInContext: currentRequest()?.signInContext,
    };
  }

  /** Needs no flow. There is no enterprise connector yet. */
  listSsoConnectors(): SsoConnectorsDto {
    return { connectorIds: [] };
  }
}

/** Never the password. */
function shownProfile({ password: _password, socialIdentity, ...shown }: StagedProfile): StagedProfileDto {
  if (!socialIdentity) return shown;
  const { target, identity } = socialIdentity;
  return { ...shown, socialIdentity: { target, userInfo: { ...identity.details, id: identity.userId } } };
}
