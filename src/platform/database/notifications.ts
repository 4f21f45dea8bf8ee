import { namedQuery } from './named-query.js';
import { NotificationListener } from './notification-listener.js';
import { type OpenUnit, requireUnit } from './open-unit.js';
import { Outages } from './outages.js';

/** What is published on a topic; undefined: something may have been missed, so that anything can have changed. */
type Handler = (payload: string | undefined) => void;

const notify = namedQuery('notify', `select pg_notify('portico', $1)`);

/**
 * Tells all processes on the database that something changed, for their caches: LISTEN and NOTIFY of PostgreSQL. A
 * message is one word for its topic, a space and a payload, usually the id of a tenant.
 */
export class Notifications {
  private readonly handlers = new Map<string, Handler[]>();
  /** The messages of each open unit of work. */
  private readonly published = new WeakMap<OpenUnit, Set<string>>();
  private readonly listener: NotificationListener;

  /** `url`: a direct connection; behind a transaction-mode pooler nothing would arrive. */
  constructor(url: string, outages = new Outages()) {
    const reach = outages.of({ connectionString: url });
    this.listener = new NotificationListener(url, (message) => this.receive(message), reach);
  }

  /**
   * Belongs to a unit of work. Other processes hear of it once that is committed; this one before `UnitOfWork.run`
   * returns, so that whoever made a change sees it. What was published in the unit already is not sent again: one change
   * can announce thousands of events, and PostgreSQL would deliver one message all the same.
   */
  async publish(topic: string, payload: string): Promise<void> {
    const unit = requireUnit();
    const message = `${topic} ${payload}`;
    const published = this.published.get(unit) ?? new Set<string>();
    this.published.set(unit, published);
    if (published.has(message)) return;
    published.add(message);
    await unit.connection.query(notify.text, [message]);
    unit.committed.push(() => this.receive(message));
  }

  /** Calls the handler for everything that is published on a topic from now on. It must not throw. */
  subscribe(topic: string, handler: Handler): void {
    this.handlers.set(topic, [...(this.handlers.get(topic) ?? []), handler]);
  }

  /** Whether all that was published until a second ago has been heard. Never before `start`. */
  get isCurrent(): boolean {
    return this.listener.isCurrent;
  }

  /** Begins to hear what other processes publish. */
  start(): Promise<void> {
    return this.listener.start();
  }

  stop(): Promise<void> {
    return this.listener.stop();
  }

  private receive(message: string | undefined): void {
    if (message === undefined) return this.missed();
    const [topic = ''] = message.split(' ', 1);
    const payload = message.slice(topic.length + 1);
    for (const handler of this.handlers.get(topic) ?? []) handler(payload);
  }

  private missed(): void {
    for (const handler of [...this.handlers.values()].flat()) handler(undefined);
  }
}
