import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';

type Method<Parts extends unknown[]> = (...parts: Parts) => Promise<void>;

export interface MarkedMethod<Mark, Parts extends unknown[]> {
  readonly mark: Mark;
  readonly provider: object;
  /** Bound to its provider. */
  readonly method: Method<Parts>;
}

/** The methods of providers that a decorator has marked. */
@Injectable()
export class MarkedMethods {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** In the order of their modules. The decorator vouches for the type of what it marks. */
  list<Mark, Parts extends unknown[]>(
    markOf: (method: object) => Mark | undefined,
  ): MarkedMethod<Mark, Parts>[] {
    const found: MarkedMethod<Mark, Parts>[] = [];
    for (const { instance: provider } of this.discovery.getProviders()) {
      for (const method of this.methodsOf<Method<Parts>>(provider)) {
        const mark = markOf(method);
        if (mark) found.push({ mark, provider, method: (...parts) => method.apply(provider, parts) });
      }
    }
    return found;
  }

  private methodsOf<Found>(provider: unknown): Found[] {
    if (typeof provider !== 'object' || provider === null) return [];
    const prototype: Record<string, Found> | null = Object.getPrototypeOf(provider);
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => prototype?.[name] ?? []);
  }
}
