import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Announced } from './domain-event.js';
import { isSelective, listenerMarkOf, type ListenerPhase } from './listeners.js';

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

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) this.addFrom(instance);
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

  private addFrom(provider: unknown): void {
    if (typeof provider !== 'object' || provider === null) return;
    const prototype: Record<string, Listener['hear']> | null = Object.getPrototypeOf(provider);
    for (const name of this.scanner.getAllMethodNames(prototype)) {
      const method = prototype?.[name];
      const mark = method && listenerMarkOf(method);
      if (!mark) continue;
      this.add(mark.phase, mark.types, { provider, hear: (announced) => method.call(provider, announced) });
    }
  }

  private add(phase: ListenerPhase, types: readonly string[], listener: Listener): void {
    for (const type of types) this.listeners[phase].set(type, [...this.of(phase, type), listener]);
  }
}
