import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

/** The tenant's own phrases in a language took the place of those that it had, if any. */
export class CustomPhrasesReplaced extends domainEvent('CustomPhrases.Replaced') {
  constructor(readonly languageTag: string) {
    super();
  }

  change(): Change {
    return { target: { customPhrases: [this.languageTag] } };
  }
}

export class CustomPhrasesDeleted extends domainEvent('CustomPhrases.Deleted') {
  constructor(readonly languageTag: string) {
    super();
  }

  change(): Change {
    return { target: { customPhrases: [this.languageTag] } };
  }
}
