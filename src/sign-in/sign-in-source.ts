import { Injectable } from '@nestjs/common';
import { ClientApplications } from '#src/modules/applications/applications.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { currentRequest } from '#src/platform/request-context.js';
import type { InteractionEvent } from './flow/interaction-event.js';

/** Says of the events of the current request what people do, in which interaction and for which application. */
@Injectable()
export class SignInSource {
  constructor(private readonly applications: ClientApplications) {}

  /** What they do without an application that waits for them. */
  tellAlone(event: InteractionEvent): void {
    const request = currentRequest();
    if (request) request.source = async () => ({ interactionEvent: event });
  }

  tell({ uid, clientId }: PendingInteraction, event: InteractionEvent): void {
    const request = currentRequest();
    if (!request) return;
    request.source = async () => {
      const application = await this.applications.describe(clientId);
      return {
        interactionEvent: event,
        sessionId: uid,
        applicationId: clientId,
        ...(application && { application }),
      };
    };
  }
}
