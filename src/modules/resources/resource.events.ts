import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

export class ResourceCreated extends domainEvent('Resource.Created') {
  constructor(readonly resourceId: string) {
    super();
  }

  change(): Change {
    return { target: { resources: [this.resourceId] } };
  }
}

export class ResourceUpdated extends domainEvent('Resource.Data.Updated') {
  constructor(
    readonly resourceId: string,
    readonly fields: readonly string[],
  ) {
    super();
  }

  change(): Change {
    return { target: { resources: [this.resourceId] }, fields: this.fields };
  }
}

export class ResourceDeleted extends domainEvent('Resource.Deleted') {
  constructor(readonly resourceId: string) {
    super();
  }

  change(): Change {
    return { target: { resources: [this.resourceId] } };
  }
}
