import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import type { Change } from '#src/platform/events/change.js';
import { type Announced, domainEvent } from '#src/platform/events/domain-event.js';
import { AfterCommit, OnEvent, type SelectiveListener } from '#src/platform/events/listeners.js';
import { addRow } from '../tenancy/own-rows.js';

/** An event that changes nothing. */
export const specEvent = <const Type extends string>(type: Type) =>
  class extends domainEvent(type) {
    change(): Change {
      return { target: {} };
    }
  };

export class ThingMade extends specEvent('Spec.Thing.Made') {
  constructor(readonly id: string) {
    super();
  }
}

export class ThingForbidden extends specEvent('Spec.Thing.Forbidden') {}

export class ThingUnheard extends specEvent('Spec.Thing.Unheard') {}

export class ThingAwaited extends specEvent('Spec.Thing.Awaited') {
  constructor(readonly isWanted: boolean) {
    super();
  }
}

/** Listens in both phases, and notes what it hears. */
@Injectable()
export class SpecListeners {
  readonly heard: Announced<ThingMade>[] = [];
  /** How often the listener after the commit fails before it succeeds. */
  failures = 0;

  constructor(private readonly database: Database) {}

  @OnEvent(ThingMade)
  async write({ event }: Announced<ThingMade>): Promise<void> {
    await addRow(this.database, `listener-${event.id}`);
  }

  @OnEvent(ThingForbidden)
  refuse(): Promise<void> {
    return Promise.reject(new Error('refused by a listener'));
  }

  @AfterCommit(ThingMade)
  hear(announced: Announced<ThingMade>): Promise<void> {
    this.heard.push(announced);
    return this.heard.length <= this.failures ? Promise.reject(new Error('not yet')) : Promise.resolve();
  }
}

/** Waits for some events only. */
@Injectable()
export class SpecSelectiveListener implements SelectiveListener {
  readonly heard: Announced<ThingAwaited>[] = [];

  awaits(announced: readonly Announced<ThingAwaited>[]): Promise<boolean> {
    return Promise.resolve(announced.some(({ event }) => event.isWanted));
  }

  @AfterCommit(ThingAwaited)
  hear(announced: Announced<ThingAwaited>): Promise<void> {
    this.heard.push(announced);
    return Promise.resolve();
  }
}
