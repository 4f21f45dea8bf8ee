import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { TokenSetDeleted } from './token-set.events.js';
import { TokenSetRepository } from './token-set.repository.js';

/** What operators do with what the vault keeps. */
@Injectable()
export class SecretService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sets: TokenSetRepository,
    private readonly events: Events,
  ) {}

  delete(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const deleted = await this.sets.delete(id);
      if (!deleted) throw EntityErrors.notFound('secret', id);
      await this.events.publish(new TokenSetDeleted(deleted));
    });
  }
}
