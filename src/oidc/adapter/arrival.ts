import { type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { Clock } from '#src/kernel/clock.js';

const arrivals = new WeakMap<KoaContextWithOIDC, number>();

/** Notes that a request has been read, before anything is looked up for it. */
export const noteArrival = (ctx: KoaContextWithOIDC): void => {
  arrivals.set(ctx, Clock.now());
};

/** When the current request came, in epoch milliseconds; now, outside one. What has to wait here did not come later. */
export const arrivedAt = (): number => (Provider.ctx && arrivals.get(Provider.ctx)) ?? Clock.now();
