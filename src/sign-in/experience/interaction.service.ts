import { Injectable } from '@nestjs/common';
import { SignInExperiences } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { currentRequest } from '#src/platform/request-context.js';
import { changeEvent } from '../flow/change-event.js';
import { begin } from '../flow/flow.js';
import { type InteractionEvent } from '../flow/interaction-event.js';
import { FlowStore } from '../flow/flow-store.js';
import { InteractionLog } from '../interaction-log.js';
import { kindOf } from '../records/record-kinds.js';
import type { InteractionDto } from './interaction.dto.js';

/** What somebody wants to do in an interaction, and how far they have got. */
@Injectable()
export class InteractionService {
  constructor(
    private readonly flows: FlowStore,
    private readonly experiences: SignInExperiences,
    private readonly log: InteractionLog,
  ) {}

  /** Begins, and forgets what there was. */
  begin(interaction: PendingInteraction, event: InteractionEvent): Promise<void> {
    const attempt = { interaction, event, what: 'Create' };
    return this.log.attempt(attempt, () => this.flows.begin(interaction, begin(event)));
  }

  async changeEvent(interaction: PendingInteraction, event: InteractionEvent): Promise<void> {
    const settings = await this.experiences.get();
    await this.log.attempt({ interaction, event, what: 'Update' }, () =>
      this.flows.change(interaction, (flow) => changeEvent(flow, event, settings)),
    );
  }

  async get(interaction: PendingInteraction): Promise<InteractionDto> {
    const { event, userId, profile, records } = await this.flows.find(interaction);
    return {
      interactionEvent: event,
      ...(userId !== undefined && { userId }),
      profile: { ...(profile.username !== undefined && { username: profile.username }) },
      verificationRecords: records.map((record) => kindOf(record).shown(record)),
      captcha: { verified: false, skipped: false },
      signInContext: currentRequest()?.signInContext,
    };
  }
}
