import { AppError } from '#src/kernel/errors.js';

const MINUTE_MILLISECONDS = 60_000;
const relativeTime = new Intl.RelativeTimeFormat('en');

export const AttemptErrors = {
  /** In place of whatever the attempt led to. */
  blocked: AppError.declare(
    'invalid',
    'session.verification_blocked_too_many_attempts',
    'Too many attempts. Try again later.',
    (milliseconds: number) => {
      const minutes = Math.max(1, Math.round(milliseconds / MINUTE_MILLISECONDS));
      return { message: `Too many attempts. Try again ${relativeTime.format(minutes, 'minute')}.` };
    },
  ),
};
