import { Injectable } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import { Messages } from '#src/modules/connectors/connectors.public.js';
import { EmailTemplates } from '#src/modules/email-templates/email-templates.public.js';
import { MessageSubjects } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { StoredUser } from '#src/modules/users/users.public.js';
import type { Account } from '../access/account.js';

/** What a message says that was changed. */
export type Changed = 'password' | 'email' | 'phone' | 'identity';

/** Nothing can be sent, or enough was: the change goes on. Neither undoes the unit of work by itself. */
const UNSENDABLE: ReadonlySet<string> = new Set(['connector.not_found', 'request.message_rate_limited']);

/** Tells users that what they sign in with was changed, where the tenant has a template for that. */
@Injectable()
export class CredentialNotices {
  constructor(
    private readonly templates: EmailTemplates,
    private readonly subjects: MessageSubjects,
    private readonly messages: Messages,
  ) {}

  /** At the e-mail address that they had before. Belongs to the unit of work of the change. */
  async tell({ actor, acceptLanguage }: Account, before: StoredUser, changed: Changed): Promise<void> {
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
