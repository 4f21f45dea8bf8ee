import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { AttemptsDeleted } from './attempt.events.js';
import { AttemptRepository } from './attempt.repository.js';
import type { DeleteSentinelActivitiesDto } from './sentinel-activity.dto.js';

/** What is remembered of failed attempts, which the contract calls sentinel activities. */
@Injectable()
export class SentinelActivityService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: AttemptRepository,
    private readonly events: Events,
  ) {}

  /** Forgets them, of every kind of attempt, and ends blocks. Nothing is remembered of applications. */
  delete({ targetType, targets }: DeleteSentinelActivitiesDto): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (targetType === 'User') await this.attempts.delete(targets);
      await this.events.publish(new AttemptsDeleted(targetType, targets));
    });
  }
}
