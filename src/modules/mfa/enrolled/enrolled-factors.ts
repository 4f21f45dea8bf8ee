import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import type { EnrolledFactor } from './enrolled-factor.js';
import { FactorChanges } from './factor-changes.js';
import { MfaFactorRepository, type StoredFactor } from './mfa-factor.repository.js';

/** What is done with factors whatever their type. */
@Injectable()
export class EnrolledFactors {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly factors: MfaFactorRepository,
    private readonly changes: FactorChanges,
  ) {}

  /** The factors of a user, the oldest first. */
  async list(userId: string): Promise<EnrolledFactor[]> {
    return (await this.factors.list(userId)).map(described);
  }

  /**
   * Removes a factor, in a unit of work, and announces it. False where the user has no such factor. `sparedSession` is the
   * uid of the session in which the user asked for it.
   */
  remove(
    userId: string,
    id: string,
    { sparedSession }: { readonly sparedSession?: string | undefined } = {},
  ): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      await this.factors.requireUser(userId);
      const removed = await this.factors.delete(userId, id);
      if (removed) await this.changes.takenAway(userId, { removed: [id] }, sparedSession);
      return removed;
    });
  }
}

function described(factor: StoredFactor): EnrolledFactor {
  const { id, type, createdAt, lastUsedAt, agent, name, rpId, unusedCodes } = factor;
  return {
    id,
    type,
    createdAt,
    lastUsedAt,
    ...(agent !== null && { agent }),
    ...(name !== null && { name }),
    ...(type === 'WebAuthn' && { rpId }),
    ...(type === 'BackupCode' && { remainCodes: unusedCodes }),
  };
}
