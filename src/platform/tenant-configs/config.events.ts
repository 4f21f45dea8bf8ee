import { domainEvent } from '#src/platform/events/domain-event.js';

/** A setting of the tenant was changed. */
export class ConfigUpdated extends domainEvent('Config.Updated') {
  constructor(
    /** Which one, as the path of its operations names it: `oidc/session`, `audit-logs`. */
    readonly config: string,
  ) {
    super();
  }

  static of(key: string): ConfigUpdated {
    const words = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return new ConfigUpdated(words.replaceAll('.', '/'));
  }
}
