/** How long before its end a token is renewed, so that it does not expire on its way or by a clock that is fast. */
const LEEWAY_SECONDS = 60;
/** The share of a lifetime within which renewals are spread, so that processes started together do not stay together. */
const SPREAD = 0.1;
/** Of tokens that live shorter than the leeway, half the lifetime is used. */
const LARGEST_LEEWAY = 0.5;

/** How many seconds after its issue a token is renewed. `chance` is between 0 and 1. */
export function renewalAge(lifetimeSeconds: number, chance: number): number {
  const leeway = Math.min(LEEWAY_SECONDS, lifetimeSeconds * LARGEST_LEEWAY);
  return (lifetimeSeconds - leeway) * (1 - SPREAD * chance);
}
