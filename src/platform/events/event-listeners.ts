import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Announced } from './domain-event.js';
import { type ListenerPhase, listenerMarkOf } from './listeners.js';

type Listener = (announced: Announced) => Promise<void>;

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

  private addFrom(provider: unknown): void {
    if (typeof provider !== 'object' || provider === null) return;
    const prototype: Record<string, Listener> | null = Object.getPrototypeOf(provider);
    for (const name of this.scanner.getAllMethodNames(prototype)) {
      const method = prototype?.[name];
      const mark = method && listenerMarkOf(method);
      if (mark) this.add(mark.phase, mark.types, (announced) => method.call(provider, announced));
    }
  }

  private add(phase: ListenerPhase, types: readonly string[], listener: Listener): void {
    for (const type of types) this.listeners[phase].set(type, [...this.of(phase, type), listener]);
  }
}
