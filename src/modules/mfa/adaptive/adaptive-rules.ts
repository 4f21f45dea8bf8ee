import { DAY_MILLISECONDS, HOUR_MILLISECONDS } from '#src/kernel/durations.js';
import { kilometresBetween } from './distance.js';
import type { Position, SignInSignals } from './sign-in-signals.js';

export type AdaptiveRule = 'new_country' | 'geo_velocity' | 'long_inactivity' | 'untrusted_ip';

/** Where a user has signed in. */
export interface UserPlace {
  readonly country: string;
  readonly position?: Position;
  /** Epoch milliseconds. */
  readonly seenAt: number;
}

/** Somebody who signs in, and what is known of the times before. */
export interface JudgedSignIn {
  readonly signals: SignInSignals;
  /** Where they were within the last `PLACE_DAYS`, the latest first. */
  readonly places: readonly UserPlace[];
  readonly lastSignInAt: Date | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** How long a country stays a known one. */
export const PLACE_DAYS = 180;
const IDLE_DAYS = 30;
/** As fast as an airliner. */
const MAX_KILOMETRES_PER_HOUR = 900;
/** Below, Cloudflare calls a request likely automated. */
const MIN_BOT_SCORE = 30;

const RULES: Readonly<Record<AdaptiveRule, (signIn: JudgedSignIn) => boolean>> = {
  new_country: ({ signals: { country }, places }) =>
    country !== undefined && places.length > 0 && places.every((place) => place.country !== country),
  geo_velocity: ({ signals: { position }, places: [last], now }) => {
    if (!position || !last?.position) return false;
    const hours = Math.max(now - last.seenAt, 0) / HOUR_MILLISECONDS;
    return kilometresBetween(last.position, position) > MAX_KILOMETRES_PER_HOUR * hours;
  },
  long_inactivity: ({ lastSignInAt, now }) =>
    lastSignInAt !== null && now - lastSignInAt.getTime() > IDLE_DAYS * DAY_MILLISECONDS,
  untrusted_ip: ({ signals: { botScore, isVerifiedBot } }) =>
    isVerifiedBot || (botScore !== undefined && botScore < MIN_BOT_SCORE),
};

/** The rules by which a sign-in looks unusual; none where it does not. */
export const triggeredRules = (signIn: JudgedSignIn): AdaptiveRule[] =>
  (Object.keys(RULES) as AdaptiveRule[]).filter((rule) => RULES[rule](signIn));
