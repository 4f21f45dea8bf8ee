import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import type { StoredUser } from '#src/modules/users/users.public.js';
import { type AdaptiveRule, PLACE_DAYS, triggeredRules } from './adaptive-rules.js';
import { signalsOf } from './sign-in-signals.js';
import { UserPlaceRepository } from './user-place.repository.js';

/** What proxies in front say about a request, by the names of the sign-in context: `country`, `botScore`. */
type Context = Readonly<Record<string, string>> | undefined;

/** Finds out whether a sign-in looks unusual, compared with those before. */
@Injectable()
export class AdaptiveMfa {
  constructor(private readonly places: UserPlaceRepository) {}

  /** The rules that it meets; none where it is a usual one. */
  async triggeredBy(
    user: Pick<StoredUser, 'id' | 'lastSignInAt'>,
    context: Context,
  ): Promise<AdaptiveRule[]> {
    const now = Clock.now();
    const places = await this.places.list(user.id, now - PLACE_DAYS * DAY_MILLISECONDS);
    return triggeredRules({ signals: signalsOf(context), places, lastSignInAt: user.lastSignInAt, now });
  }

  /** Notes where somebody has signed in. Belongs to the unit of work in which they do, which has locked the user. */
  async note(userId: string, context: Context): Promise<void> {
    const { country, position } = signalsOf(context);
    if (country === undefined) return;
    await this.places.note(userId, { country, ...(position && { position }), seenAt: Clock.now() });
  }
}
