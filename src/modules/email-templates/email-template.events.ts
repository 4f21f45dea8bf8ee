import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

/** Templates were made, or took the place of those of their language and type. */
export class EmailTemplatesReplaced extends domainEvent('EmailTemplates.Replaced') {
  constructor(readonly templateIds: readonly string[]) {
    super();
  }

  change(): Change {
    return { target: { emailTemplates: this.templateIds } };
  }
}

export class EmailTemplateUpdated extends domainEvent('EmailTemplate.Data.Updated') {
  constructor(
    readonly templateId: string,
    readonly fields: readonly string[],
  ) {
    super();
  }

  change(): Change {
    return { target: { emailTemplates: [this.templateId] }, fields: this.fields };
  }
}

export class EmailTemplatesDeleted extends domainEvent('EmailTemplates.Deleted') {
  constructor(readonly templateIds: readonly string[]) {
    super();
  }

  change(): Change {
    return { target: { emailTemplates: this.templateIds } };
  }
}
