import 'reflect-metadata';
import type { Announced, DomainEvent, EventType } from './domain-event.js';

/** When a listener is called: inside the transaction of the change, or by a job once that is committed. */
export type ListenerPhase = 'in-transaction' | 'after-commit';

export interface ListenerMark {
  readonly phase: ListenerPhase;
  readonly types: readonly string[];
}

type Listener<Event extends DomainEvent> = (announced: Announced<Event>) => Promise<void>;

const LISTENER = Symbol('listener');

const listener =
  (phase: ListenerPhase) =>
  <Types extends readonly EventType[]>(...types: Types) =>
  <Method extends Listener<InstanceType<Types[number]>>>(
    _target: object,
    _name: string | symbol,
    method: TypedPropertyDescriptor<Method>,
  ): void => {
    const mark: ListenerMark = { phase, types: types.map(({ type }) => type) };
    if (method.value) Reflect.defineMetadata(LISTENER, mark, method.value);
  };

/** Calls the method inside the unit of work that publishes such an event. It may write, and refuse by throwing. */
export const OnEvent = listener('in-transaction');

/**
 * Calls the method in a job once the event is committed: at least once, so it is idempotent by the event's id. What
 * throws is tried again.
 */
export const AfterCommit = listener('after-commit');

/** Who may have nothing to do for a tenant. Without it, whoever listens after the commit is always called. */
export interface SelectiveListener {
  /** Belongs to the unit of work of the change: whether its methods are to be called for these events. */
  awaits(announced: readonly Announced[]): Promise<boolean>;
}

export const isSelective = (provider: object): provider is SelectiveListener =>
  'awaits' in provider && typeof provider.awaits === 'function';

/** What a method listens to; undefined where it is no listener. */
export function listenerMarkOf(method: object): ListenerMark | undefined {
  const mark: ListenerMark | undefined = Reflect.getMetadata(LISTENER, method);
  return mark;
}
