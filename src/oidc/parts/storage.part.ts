import { Injectable } from '@nestjs/common';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { Adapters } from '../adapter/adapters.js';
import { noteArrival } from '../adapter/arrival.js';
import type { ProviderPart, ProviderSettings } from './provider-part.js';
import { algorithmOf } from './signing.part.js';

/** Where the provider keeps and finds what it works with. */
@Injectable()
export class StoragePart implements ProviderPart {
  constructor(private readonly adapters: Adapters) {}

  configuration({ keys }: ProviderSettings): Configuration {
    const algorithm = algorithmOf(keys);
    return { adapter: (kind: string) => this.adapters.of(kind, algorithm) };
  }

  middleware(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    noteArrival(ctx);
    return next();
  }
}
