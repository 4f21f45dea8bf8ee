import { Injectable } from '@nestjs/common';
import { type StoredUser, UserAccounts } from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import type { Flow } from '../../flow/flow.js';
import { FlowStore } from '../../flow/flow-store.js';
import { InteractionLog } from '../../interaction-log.js';
import { FlowMfa } from '../../mfa/flow-mfa.js';
import { SignInErrors } from '../../sign-in.errors.js';

/** Changes what is staged of second factors, for who may: somebody identified, who has shown theirs where that is asked. */
@Injectable()
export class MfaStaging {
  constructor(
    private readonly flows: FlowStore,
    private readonly accounts: UserAccounts,
    private readonly mfa: FlowMfa,
    private readonly log: InteractionLog,
  ) {}

  /**
   * `what` it is called in the audit log. The step writes nothing else. Throws
   * `session.not_supported_for_forgot_password` (400), `session.identifier_not_found` (404), `user.suspended` (401) and
   * `session.mfa.require_mfa_verification` (403).
   */
  async change(
    interaction: PendingInteraction,
    what: string,
    step: (flow: Flow, user: StoredUser) => Flow | Promise<Flow>,
  ): Promise<void> {
    const found = await this.flows.find(interaction);
    const { event, userId } = found;
    await this.log.attempt({ interaction, event, what, userId }, () =>
      this.flows.change(interaction, found, async (flow) => step(flow, await this.userOf(flow))),
    );
  }

  private async userOf(flow: Flow): Promise<StoredUser> {
    if (flow.event === 'ForgotPassword') throw SignInErrors.notSupportedForForgotPassword();
    const user = flow.userId === undefined ? undefined : await this.accounts.findActive(flow.userId);
    if (!user) throw SignInErrors.identifierNotFound();
    await this.mfa.requireVerified(flow, user);
    return user;
  }
}
