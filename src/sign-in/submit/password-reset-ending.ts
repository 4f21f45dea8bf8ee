import { Injectable } from '@nestjs/common';
import { PostResetPassword, UserAccounts } from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { Events } from '#src/platform/events/events.js';
import { type ForgotPasswordFlow, shownIn } from '../flow/flow.js';
import { InteractionLog } from '../interaction-log.js';
import { SignInErrors } from '../sign-in.errors.js';

/**
 * Gives who is identified another password in place of the forgotten one. All they had ends, and nobody is signed in.
 * Belongs to the unit of work that ends the flow.
 */
@Injectable()
export class PasswordResetEnding {
  constructor(
    private readonly accounts: UserAccounts,
    private readonly events: Events,
    private readonly log: InteractionLog,
  ) {}

  async finish(interaction: PendingInteraction, flow: ForgotPasswordFlow): Promise<undefined> {
    const { event, userId, profile } = flow;
    const user = userId === undefined ? undefined : await this.accounts.findActive(userId);
    if (!user) throw SignInErrors.identifierNotFound();
    if (!profile.password) throw SignInErrors.newPasswordRequired();
    const changed = await this.accounts.resetPassword(user.id, shownIn(flow), profile.password);
    if (!changed) throw SignInErrors.verificationFailed();
    await this.events.publish(new PostResetPassword(changed));
    await this.log.write({ interaction, event, what: 'Submit', userId: user.id });
  }
}
