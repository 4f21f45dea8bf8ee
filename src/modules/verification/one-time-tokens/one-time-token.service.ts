import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { ListOneTimeTokensDto, OneTimeTokenDto } from './one-time-token.dto.js';
import { OneTimeTokenErrors } from './one-time-token.errors.js';
import { OneTimeTokenDeleted, OneTimeTokenStatusUpdated } from './one-time-token.events.js';
import { OneTimeTokenRepository } from './one-time-token.repository.js';
import type { OneTimeTokenStatus } from './one-time-token.types.js';
import { OneTimeTokens } from './one-time-tokens.js';

/** What operators do with tokens that were made. */
@Injectable()
export class OneTimeTokenService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: OneTimeTokenRepository,
    private readonly values: OneTimeTokens,
    private readonly events: Events,
  ) {}

  /** Newest first. The total is that of all tokens, as the contract has it. */
  async list(filter: ListOneTimeTokensDto, page: PageRequest): Promise<Page<OneTimeTokenDto>> {
    const tokens = await this.tokens.list(filter, { page, at: new Date(Clock.now()) });
    return { items: tokens.map((token) => this.values.shown(token)), total: await this.tokens.count() };
  }

  async get(id: string): Promise<OneTimeTokenDto> {
    const token = await this.tokens.find(id);
    if (!token) throw EntityErrors.notExistsWithId('one-time token', id);
    return this.values.shown(token);
  }

  /** From whatever status to any but `active`. */
  async replaceStatus(id: string, status: OneTimeTokenStatus): Promise<OneTimeTokenDto> {
    return this.unitOfWork.run(async () => {
      await this.get(id);
      if (status === 'active') throw OneTimeTokenErrors.cannotReactivate();
      const token = await this.tokens.setStatus(id, status);
      if (!token) throw EntityErrors.notExistsWithId('one-time token', id);
      await this.events.publish(new OneTimeTokenStatusUpdated(id, status));
      return this.values.shown(token);
    });
  }

  /** In any status. */
  delete(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.tokens.delete(id))) throw EntityErrors.notFound('one-time token', id);
      await this.events.publish(new OneTimeTokenDeleted(id));
    });
  }
}
