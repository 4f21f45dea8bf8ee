import { Injectable } from '@nestjs/common';
import { SignInExperiences } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { invalidType } from '#src/platform/http/fields/issue.js';
import { invalidInput } from '#src/platform/http/invalid-input.js';
import type { Flow } from '../flow/flow.js';
import { FlowStore } from '../flow/flow-store.js';
import { InteractionLog } from '../interaction-log.js';
import { SignInErrors } from '../sign-in.errors.js';
import type { IdentificationDto } from './interaction.dto.js';
import { RecordIdentification } from './record-identification.js';
import { RegistrationService } from './registration.service.js';

/** Only who registers may leave it out. */
const MISSING_VERIFICATION = { ...invalidType('string', undefined), path: ['verificationId'] };

/** Finds out who it is. */
@Injectable()
export class IdentificationService {
  constructor(
    private readonly flows: FlowStore,
    private readonly experiences: SignInExperiences,
    private readonly records: RecordIdentification,
    private readonly registration: RegistrationService,
    private readonly log: InteractionLog,
  ) {}

  /** Answers true where an account was made. */
  async identify(
    interaction: PendingInteraction,
    { verificationId, linkSocialIdentity = false }: IdentificationDto,
  ): Promise<boolean> {
    const found = await this.flows.find(interaction);
    const { event, userId } = found;
    const attempt = { interaction, event, what: 'Identifier.Submit', userId };
    const identified = await this.log.attempt(
      attempt,
      () =>
        event === 'Register'
          ? this.registration.register(interaction, verificationId)
          : this.identifyBy(interaction, found, { verificationId, isLinking: linkSocialIdentity }),
      (flow: Flow) => flow.userId,
    );
    return identified.event === 'Register';
  }

  private async identifyBy(
    interaction: PendingInteraction,
    found: Flow,
    { verificationId, isLinking }: { verificationId: string | undefined; isLinking: boolean },
  ): Promise<Flow> {
    if (verificationId === undefined) throw invalidInput('body', [MISSING_VERIFICATION]);
    const settings = await this.experiences.get();
    return this.flows.change(interaction, found, async (flow) => {
      if (flow.event === 'Register') throw SignInErrors.invalidInteractionType();
      return this.records.identify(flow, { verificationId, isLinking, settings });
    });
  }
}
