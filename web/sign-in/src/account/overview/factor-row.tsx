import type { EnrolledFactor } from '../api/my-account.js';
import { isEditable, offers } from '../center.js';
import { Action } from '../parts/action.js';
import { Row } from '../parts/row.js';
import { TaskLink } from '../parts/task-link.js';
import { dateOf, say } from '../say.js';

/** Removes a factor that is called so, from a section of the account. */
export type Remove = (factor: EnrolledFactor, name: string, section: string) => Promise<void>;

/** When a factor was set up, and when it was used. */
export const datesOf = ({ createdAt, lastUsedAt }: EnrolledFactor): string[] => [
  say('text.since', { date: dateOf(createdAt) }),
  ...(lastUsedAt === undefined ? [] : [say('text.last_used', { date: dateOf(lastUsedAt) })]),
];

const KINDS = {
  Totp: { label: 'label.authenticator', task: '/account/authenticator-app' },
  BackupCode: { label: 'label.backup_codes', task: '/account/backup-codes/generate' },
} as const;

interface FactorRowProps {
  readonly type: keyof typeof KINDS;
  readonly factors: readonly EnrolledFactor[];
  readonly remove: Remove;
  /** Whether it can be set up now. */
  readonly isPossible?: boolean;
}

/** A kind of factor of which an account has one at most. */
export function FactorRow({ type, factors, remove, isPossible = true }: FactorRowProps) {
  const factor = factors.find((each) => each.type === type);
  if (!factor && !offers(type)) return null;
  const label = say(KINDS[type].label);
  const none = say(isPossible ? 'text.none' : 'text.backup_needs_factor');
  return (
    <Row label={label} lines={factor ? [leftOf(factor), ...datesOf(factor)] : [none]}>
      {isEditable('mfa') && offers(type) && isPossible && (
        <TaskLink to={KINDS[type].task} label={say(factor ? 'action.replace' : 'action.set_up')} of={label} />
      )}
      {isEditable('mfa') && factor && (
        <Action label={say('action.remove')} of={label} act={() => remove(factor, label, 'factors')} />
      )}
    </Row>
  );
}

const leftOf = ({ remainCodes }: EnrolledFactor): string | undefined =>
  remainCodes === undefined ? undefined : say('text.codes_left', { count: remainCodes });
