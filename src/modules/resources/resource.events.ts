import { domainEvent } from '#src/platform/events/domain-event.js';

export class ResourceCreated extends domainEvent('Resource.Created') {
  constructor(readonly resourceId: string) {
    super();
  }
}

export class ResourceUpdated extends domainEvent('Resource.Data.Updated') {
  constructor(readonly resourceId: string) {
    super();
  }
}

export class ResourceDeleted extends domainEvent('Resource.Deleted') {
  constructor(readonly resourceId: string) {
    super();
  }
}
