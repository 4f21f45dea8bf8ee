import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { AppError } from '#src/kernel/errors.js';
import { AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import { openUnit } from '#src/platform/database/open-unit.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { currentRequest } from '#src/platform/request-context.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { AddressPace } from '../addresses/address-pace.js';
import { AttemptErrors } from './attempt.errors.js';
import { IdentifierLockout } from './attempt.events.js';
import { AttemptRepository } from './attempt.repository.js';
import type { AttemptAction, AttemptContext, AttemptTarget } from './attempt.types.js';
import { completeSentinelPolicy, SENTINEL_POLICY_CONFIG } from './sentinel-policy.js';

/** Of the family that tells of sign-ins. */
const LOCKOUT_KEY = 'Interaction.Lockout';

export interface Attempt {
  readonly action: AttemptAction;
  /** What was entered, or the id of a user who is known already. */
  readonly target: AttemptTarget;
  readonly context?: AttemptContext;
}

/**
 * Bounds how often somebody can guess. After so many failures within an hour (`sentinelPolicy`) nothing succeeds for the
 * target any more, for a while, whether it exists or not. Who fails against many targets from one address is served
 * more slowly.
 */
@Injectable()
export class Attempts {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly pace: AddressPace,
    private readonly configs: TenantConfigs,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * Verifies, and counts if that fails: an `AppError` is a failure, unless it says that there was no room or nobody to
   * ask. While the target is blocked, and for the failure that blocks it, what comes of it is replaced by
   * `session.verification_blocked_too_many_attempts` (400), even a success. Throws
   * `request.too_many_requests` where too many from the address wait. Never inside a unit of work: what is undone
   * would not count.
   */
  async guard<Result>(attempt: Attempt, verify: () => Promise<Result>): Promise<Result> {
    if (openUnit()) throw new Error('attempts are counted outside of units of work');
    const address = addressOfCaller();
    if (address !== undefined) await this.pace.turn(address);
    const [outcome] = await Promise.allSettled([verify()]);
    if (outcome.status === 'rejected' && !isFailure(outcome.reason)) throw outcome.reason;
    const now = Clock.now();
    const blockedUntil =
      outcome.status === 'rejected'
        ? await this.countFailure(attempt, now)
        : await this.findBlocked(attempt, now);
    if (blockedUntil !== undefined) throw AttemptErrors.blocked(blockedUntil - now);
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }

  private findBlocked({ action, target }: Attempt, now: number): Promise<number | undefined> {
    return this.attempts.findBlocked(action, target, now);
  }

  private async countFailure(attempt: Attempt, now: number): Promise<number | undefined> {
    const policy = completeSentinelPolicy(await this.configs.get(SENTINEL_POLICY_CONFIG));
    const address = addressOfCaller();
    const blockedUntil = await this.unitOfWork.run(async () => {
      const until = await this.attempts.countFailure({
        action: attempt.action,
        target: attempt.target,
        now,
        maxAttempts: policy.maxAttempts,
        blockedUntil: now + policy.lockoutMilliseconds,
      });
      if (address !== undefined) await this.pace.countFailure(address, attempt.target.value, now);
      if (typeof until === 'number') await this.announce(attempt);
      return until;
    });
    if (blockedUntil === null) return undefined;
    return blockedUntil ?? this.findBlocked(attempt, now);
  }

  private async announce({ action, target, context = {} }: Attempt): Promise<void> {
    await this.events.publish(new IdentifierLockout(target, context));
    await this.trail.write({ key: LOCKOUT_KEY, result: 'Error', action, identifier: target, ...context });
  }
}

/** Undefined in jobs and commands, of which there are never too many. */
const addressOfCaller = (): string | undefined => currentRequest()?.ip;

/** Too many at once, or a provider that does not answer, say nothing about what was entered. */
const isFailure = (error: unknown): boolean =>
  error instanceof AppError && error.kind !== 'too-many' && error.kind !== 'unavailable';
