import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MarkedMethods } from '../marked-methods.js';
import type { Announced } from './domain-event.js';
import { isSelective, type ListenerMark, listenerMarkOf, type ListenerPhase } from './listeners.js';

interface Listener {
  readonly provider: object;
  readonly hear: (announced: Announced) => Promise<void>;
}

/** Every method of every provider that listens to events. */
@Injectable()
export class EventListeners implements OnModuleInit {
  private readonly listeners: Record<ListenerPhase, Map<string, Listener[]>> = {
    'in-transaction': new Map(),
    'after-commit': new Map(),
  };

  constructor(private readonly methods: MarkedMethods) {}

  onModuleInit(): void {
    const listeners = this.methods.list<ListenerMark, [Announced]>(listenerMarkOf);
    for (const { mark, provider, method: hear } of listeners) this.add(mark, { provider, hear });
  }

  /** Those who listen to a type of events, in the order of their modules. */
  of(phase: ListenerPhase, type: string): readonly Listener[] {
    return this.listeners[phase].get(type) ?? [];
  }

  /** Belongs to the unit of work of the change: those of its events that somebody waits for after the commit. */
  async awaited(announced: readonly Announced[]): Promise<readonly Announced[]> {
    const byProvider = new Map<object, Set<Announced>>();
    for (const one of announced) {
      for (const { provider } of this.of('after-commit', one.event.type)) {
        byProvider.set(provider, (byProvider.get(provider) ?? new Set()).add(one));
      }
    }
    const awaited = new Set<Announced>();
    for (const [provider, heard] of byProvider) {
      if (isSelective(provider) && !(await provider.awaits([...heard]))) continue;
      for (const one of heard) awaited.add(one);
    }
    return announced.filter((one) => awaited.has(one));
  }

  private add({ phase, types }: ListenerMark, listener: Listener): void {
    for (const type of types) this.listeners[phase].set(type, [...this.of(phase, type), listener]);
  }
}
