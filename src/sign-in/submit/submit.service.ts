import { Injectable } from '@nestjs/common';
import { SignInExperiences } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import type { RedirectDto } from '../experience/interaction.dto.js';
import { FlowStore } from '../flow/flow-store.js';
import { InteractionLog } from '../interaction-log.js';
import { SignInSource } from '../sign-in-source.js';
import { PasswordResetEnding } from './password-reset-ending.js';
import { SignInEnding } from './sign-in-ending.js';
import { UnusualSignIn } from './unusual-sign-in.js';

/** Ends flows: what was staged is stored, and the browser is signed in, or a password was reset. */
@Injectable()
export class SubmitService {
  constructor(
    private readonly flows: FlowStore,
    private readonly experiences: SignInExperiences,
    private readonly signIn: SignInEnding,
    private readonly passwordReset: PasswordResetEnding,
    private readonly unusual: UnusualSignIn,
    private readonly source: SignInSource,
    private readonly log: InteractionLog,
  ) {}

  /** Says where the browser goes next; undefined where nobody is signed in by it. */
  async submit(interaction: PendingInteraction): Promise<RedirectDto | undefined> {
    const settings = await this.experiences.get();
    await this.unusual.notice(interaction, settings);
    return this.flows.end<RedirectDto | undefined>(interaction, (flow) => {
      const { event, userId } = flow;
      this.source.tell(interaction, event);
      return this.log.failures({ interaction, event, what: 'Submit', userId }, () =>
        flow.event === 'ForgotPassword'
          ? this.passwordReset.finish(interaction, flow)
          : this.signIn.finish(interaction, flow, settings),
      );
    });
  }
}
