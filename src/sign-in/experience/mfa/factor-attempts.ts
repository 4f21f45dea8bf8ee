import { Injectable } from '@nestjs/common';
import type { AppError } from '#src/kernel/errors.js';
import { type StoredUser, UserAccounts } from '#src/modules/users/users.public.js';
import { type AttemptAction, Attempts } from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import type { Flow } from '../../flow/flow.js';
import { FlowStore } from '../../flow/flow-store.js';
import { recordOf, withRecord } from '../../flow/records.js';
import { InteractionLog } from '../../interaction-log.js';
import type { VerificationRecord } from '../../records/verification-record.js';
import { SignInErrors } from '../../sign-in.errors.js';
import { SignInSource } from '../../sign-in-source.js';

/** Somebody who has said who they are, and is asked for more. */
export interface Identified {
  readonly interaction: PendingInteraction;
  readonly flow: Flow;
  readonly user: StoredUser;
}

type OfUser = Extract<VerificationRecord, { readonly userId: string }>;

/** What all verifications of second factors have in common: they are about the user whom the interaction is about. */
@Injectable()
export class FactorAttempts {
  constructor(
    private readonly flows: FlowStore,
    private readonly accounts: UserAccounts,
    private readonly attempts: Attempts,
    private readonly source: SignInSource,
    private readonly log: InteractionLog,
  ) {}

  /**
   * Does the work, and notes it as `Verification.<what>`. Throws `session.not_supported_for_forgot_password` (400): a
   * password is reset without a factor, and none is shown or set up by it; `session.identifier_not_found` (404), or what
   * `notIdentified` makes, where nobody is identified, and `user.suspended` (401).
   */
  async attempt<Result>(
    interaction: PendingInteraction,
    what: string,
    work: (identified: Identified) => Promise<Result>,
    notIdentified: () => AppError = SignInErrors.identifierNotFound,
  ): Promise<Result> {
    const flow = await this.flows.find(interaction);
    const { event, userId } = flow;
    return this.log.attempt({ interaction, event, what: `Verification.${what}`, userId }, async () => {
      if (event === 'ForgotPassword') throw SignInErrors.notSupportedForForgotPassword();
      const user = userId === undefined ? undefined : await this.accounts.findActive(userId);
      if (!user) throw notIdentified();
      this.source.tell(interaction, event);
      return work({ interaction, flow, user });
    });
  }

  /** Counts what fails against the user. Throws like `Attempts.guard`. */
  guard<Result>(
    { interaction, flow, user }: Identified,
    action: AttemptAction,
    verify: () => Promise<Result>,
  ): Promise<Result> {
    const context = {
      interactionEvent: flow.event,
      sessionId: interaction.uid,
      applicationId: interaction.clientId,
    };
    return this.attempts.guard({ action, target: { type: 'userId', value: user.id }, context }, verify);
  }

  /** A record of this user, of that type. Throws `session.verification_session_not_found` (404). */
  recordOf<Type extends OfUser['type']>(
    { user }: Identified,
    flow: Flow,
    type: Type,
    id: string,
  ): Extract<OfUser, { readonly type: Type }> {
    const record = recordOf(flow, id);
    if (record.type !== type || !('userId' in record) || record.userId !== user.id)
      throw SignInErrors.recordNotFound();
    // TypeScript does not follow that a record of the type is one of it.
    return record as Extract<OfUser, { readonly type: Type }>;
  }

  /** Keeps a record of the user, unless somebody else has been identified meanwhile. */
  async keep({ interaction, flow, user }: Identified, record: VerificationRecord): Promise<void> {
    await this.flows.change(interaction, flow, (now) => withRecord(ofUser(now, user), record));
  }

  /** Changes a record that is there still, by one step that nobody else takes at the same time. */
  async change<Type extends OfUser['type']>(
    identified: Identified,
    { type, id }: { readonly type: Type; readonly id: string },
    step: (record: Extract<OfUser, { readonly type: Type }>) => VerificationRecord,
  ): Promise<void> {
    const { interaction, user } = identified;
    await this.flows.changeInUnit(interaction, (now) =>
      withRecord(now, step(this.recordOf(identified, ofUser(now, user), type, id))),
    );
  }
}

function ofUser(flow: Flow, { id }: StoredUser): Flow {
  if (flow.userId !== id) throw SignInErrors.identifierNotFound();
  return flow;
}
