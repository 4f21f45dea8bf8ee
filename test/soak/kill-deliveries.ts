import { createHmac } from 'node:crypto';
import { payloadOf, type TestHook, webhookId } from '../e2e/webhooks/fixture.js';
import type { Received } from '../e2e/webhooks/receiver.js';
import type { ShownRole } from './kill-load.js';

/** What a receiver was told, once or more often. */
export interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly role: ShownRole;
}

export interface Deliveries {
  readonly byId: ReadonlyMap<string, Delivery>;
  /** How many requests repeated one that had come in before. */
  readonly duplicates: number;
  /** What is wrong with single requests. */
  readonly faults: readonly string[];
}

/** Sorts what came in for a hook by the id that repetitions share. */
export function deliveriesOf(received: readonly Received[], hook: TestHook): Deliveries {
  const first = new Map<string, Received>();
  const faults: string[] = [];
  for (const each of received) {
    const id = String(webhookId(each));
    const known = first.get(id);
    if (!known) first.set(id, each);
    else if (!known.body.equals(each.body)) faults.push(`the delivery ${id} was repeated with other bytes`);
    if (!isSigned(each, hook)) faults.push(`the delivery ${id} is not signed with the key of the hook`);
    if (payloadOf(each).hookId !== hook.id) faults.push(`the delivery ${id} is for another hook`);
  }
  const byId = new Map(
    [...first].map(([id, each]) => {
      const { event, data } = payloadOf(each);
      return [id, { id, event, role: data }];
    }),
  );
  return { byId, duplicates: received.length - byId.size, faults };
}

const isSigned = ({ body, headers }: Received, { signingKey }: TestHook): boolean =>
  headers['logto-signature-sha-256'] === createHmac('sha256', signingKey).update(body).digest('hex');
