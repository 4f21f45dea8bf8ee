import { domainEvent } from '#src/platform/events/domain-event.js';

/** A setting of the tenant was changed. */
export class ConfigUpdated extends domainEvent('Config.Updated') {
  constructor(
    /** Which one, as the path of its operations names it. */
    readonly config: string,
  ) {
    super();
  }
}
