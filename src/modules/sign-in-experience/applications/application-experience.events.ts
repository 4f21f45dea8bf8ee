import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

/** An application shows something else than before to those who sign in. */
export class ApplicationExperienceUpdated extends domainEvent('Application.SignInExperience.Updated') {
  constructor(
    readonly applicationId: string,
    readonly fields: readonly string[],
  ) {
    super();
  }

  change(): Change {
    return { target: { applications: [this.applicationId] }, fields: this.fields };
  }
}
