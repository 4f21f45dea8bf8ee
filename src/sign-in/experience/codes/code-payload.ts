import { Injectable } from '@nestjs/common';
import { MessageSubjects } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { UserAccounts } from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';

/** What the template of a message of a sign-in can say besides the code. */
@Injectable()
export class CodePayload {
  constructor(
    private readonly subjects: MessageSubjects,
    private readonly accounts: UserAccounts,
  ) {}

  /** Throws `user.suspended`. */
  async of({ clientId, parameters }: PendingInteraction, userId: string | undefined): Promise<JsonObject> {
    const { organization_id: organizationId } = parameters;
    return this.subjects.of({
      applicationId: clientId,
      organizationId: typeof organizationId === 'string' ? organizationId : undefined,
      user: userId === undefined ? undefined : await this.accounts.findActive(userId),
    });
  }
}
