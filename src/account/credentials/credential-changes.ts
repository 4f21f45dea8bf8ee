import { Injectable } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import { Messages } from '#src/modules/connectors/connectors.public.js';
import { EmailTemplates } from '#src/modules/email-templates/email-templates.public.js';
import { MessageSubjects } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import {
  type OwnAccount,
  OwnAccounts,
  type OwnChanges,
  type StoredUser,
} from '#src/modules/users/users.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import type { Account } from '../access/account.js';

/** What users sign in with, but for their username. */
type Credentials = Pick<OwnChanges, 'primaryEmail' | 'primaryPhone' | 'password'>;

/** Nothing can be sent, or enough was: the change goes on. Neither undoes the unit of work by itself. */
const UNSENDABLE: ReadonlySet<string> = new Set(['connector.not_found', 'request.message_rate_limited']);

/**
 * Changes what users sign in with, and tells them at the e-mail address that they had before, where the tenant has a template
 * for that.
 */
@Injectable()
export class CredentialChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ownAccounts: OwnAccounts,
    private readonly templates: EmailTemplates,
    private readonly subjects: MessageSubjects,
    private readonly messages: Messages,
  ) {}

  /** Throws what `OwnAccounts.change` throws; nothing is told then. */
  make(account: Account, own: OwnAccount, changes: Credentials): Promise<StoredUser> {
    return this.unitOfWork.run(async () => {
      const before = await this.ownAccounts.lock(own);
      const after = await this.ownAccounts.change(own, changes);
      const changed = changedIn(before, after, changes);
      if (changed) await this.tell(account, before, changed);
      return after;
    });
  }

  private async tell({ actor, acceptLanguage }: Account, before: StoredUser, changed: string): Promise<void> {
    const { id: userId, clientId: applicationId } = actor;
    const { primaryEmail } = before;
    if (!primaryEmail || !(await this.templates.has('CredentialChanged'))) return;
    const payload = { ...(await this.subjects.of({ applicationId, user: before })), changed };
    try {
      await this.messages.enqueue({
        to: { type: 'email', value: primaryEmail },
        type: 'CredentialChanged',
        payload,
        languages: { acceptLanguage },
        context: { applicationId, userId },
      });
    } catch (error) {
      if (!(error instanceof AppError) || !UNSENDABLE.has(error.code)) throw error;
    }
  }
}

/** What the message says that it is; undefined where everything is as it was. */
function changedIn(
  before: StoredUser,
  after: StoredUser,
  { password }: Credentials,
): 'password' | 'email' | 'phone' | undefined {
  if (password) return 'password';
  if (before.primaryEmail !== after.primaryEmail) return 'email';
  return before.primaryPhone === after.primaryPhone ? undefined : 'phone';
}
