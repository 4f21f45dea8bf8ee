import type { Change } from './change.js';

/**
 * Something that happened to a tenant's data. Its fields are JSON, since listeners may hear of it in another process.
 * They hold ids and what the REST API shows, never a secret.
 */
export interface DomainEvent {
  /** Unique among the classes of events, and stable over releases: jobs that wait carry it. */
  readonly type: string;
}

/** An event in the process that announces it. Whoever hears of it in a job has its fields alone. */
export interface LiveEvent extends DomainEvent {
  /** What it did, for the audit log. The one place that says so. */
  change(): Change;
}

/** A class of events. */
export interface EventType<Event extends DomainEvent = DomainEvent> {
  readonly type: string;
  new (...parts: never[]): Event;
}

/**
 * The base of a class of events, which says what they change:
 * `class RoleDeleted extends domainEvent('Role.Deleted') { change() { return { target: { roles: [this.roleId] } }; } … }`
 */
export function domainEvent<const Type extends string>(type: Type) {
  abstract class Base implements LiveEvent {
    static readonly type = type;
    readonly type = type;
    abstract change(): Change;
  }
  return Base;
}

/** The request that caused an event: what webhooks and the audit log tell of it. */
export interface EventOrigin {
  readonly requestId: string;
  readonly ip: string;
  readonly userAgent?: string;
  readonly method: string;
  /** As the client asked for it, without the query. */
  readonly path: string;
  /** The pattern of the path, such as `/api/roles/:id`. */
  readonly route?: string;
  readonly params: Readonly<Record<string, string>>;
  /** The status of the answer, where a route of the REST API declares it. */
  readonly status?: number;
  /** What is told in place of the endpoint. */
  readonly source?: Readonly<Record<string, unknown>>;
}

/** An event on its way. */
export interface Announced<Event extends DomainEvent = DomainEvent> {
  /** The same whenever and however often it is delivered. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly occurredAt: number;
  /** Absent where no request caused it. */
  readonly origin?: EventOrigin;
  readonly event: Event;
}
