import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

/** A setting of the tenant was changed. */
export class ConfigUpdated extends domainEvent('Config.Updated') {
  constructor(
    /** Which one, as the path of its operations names it: `oidc/session`, `audit-logs`. */
    readonly config: string,
    /** Those that were given. */
    readonly fields: readonly string[],
  ) {
    super();
  }

  static of(key: string, fields: readonly string[]): ConfigUpdated {
    const words = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return new ConfigUpdated(words.replaceAll('.', '/'), fields);
  }

  change(): Change {
    return { target: { configs: [this.config] }, fields: this.fields };
  }
}
