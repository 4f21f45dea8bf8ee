import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

export class HookCreated extends domainEvent('Hook.Created') {
  constructor(readonly hookId: string) {
    super();
  }

  change(): Change {
    return { target: { hooks: [this.hookId] } };
  }
}

export class HookUpdated extends domainEvent('Hook.Data.Updated') {
  constructor(
    readonly hookId: string,
    readonly fields: readonly string[],
  ) {
    super();
  }

  change(): Change {
    return { target: { hooks: [this.hookId] }, fields: this.fields };
  }
}

export class HookSigningKeyUpdated extends domainEvent('Hook.SigningKey.Updated') {
  constructor(readonly hookId: string) {
    super();
  }

  change(): Change {
    return { target: { hooks: [this.hookId] }, fields: ['signingKey'] };
  }
}

export class HookDeleted extends domainEvent('Hook.Deleted') {
  constructor(readonly hookId: string) {
    super();
  }

  change(): Change {
    return { target: { hooks: [this.hookId] } };
  }
}

/** A hook that took nothing for days is not called any more. */
export class HookSwitchedOff extends domainEvent('Hook.SwitchedOff') {
  constructor(readonly hookId: string) {
    super();
  }

  change(): Change {
    return { target: { hooks: [this.hookId] }, fields: ['enabled'] };
  }
}

/** A delivery that had been given up is to be made after all. */
export class HookDeliveryReplayed extends domainEvent('Hook.Delivery.Replayed') {
  constructor(
    readonly hookId: string,
    readonly deliveryId: string,
  ) {
    super();
  }

  change(): Change {
    return { target: { hooks: [this.hookId], deliveries: [this.deliveryId] } };
  }
}
