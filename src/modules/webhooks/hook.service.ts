import { Injectable } from '@nestjs/common';
import { requireChanges } from '#src/kernel/changes.js';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newId, newSecret } from '#src/kernel/ids.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { AuditLogs } from '#src/modules/audit-logs/audit-logs.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { CreateHookDto, HookDto, HookWithStatsDto, UpdateHookDto } from './hook.dto.js';
import type { Hook } from './hook.entity.js';
import { HookErrors } from './hook.errors.js';
import { HookCreated, HookDeleted, HookSigningKeyUpdated, HookUpdated } from './hook.events.js';
import { HookRepository } from './hook.repository.js';
import { SigningKeys } from './signing-keys.js';

/** Webhooks: who is told of what happens in the tenant. */
@Injectable()
export class HookService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hooks: HookRepository,
    private readonly signingKeys: SigningKeys,
    private readonly logs: AuditLogs,
    private readonly events: Events,
  ) {}

  async list(page: PageRequest | undefined, withStats = false): Promise<Page<HookWithStatsDto>> {
    const { items, total } = await this.hooks.list(page);
    const hooks = items.map((hook) => this.opened(hook));
    return { items: withStats ? await this.withStats(hooks) : hooks, total };
  }

  create({ name = '', event, events = [], config, enabled = true }: CreateHookDto): Promise<HookDto> {
    return this.unitOfWork.run(async () => {
      if (events.length === 0 && event === undefined) throw HookErrors.missingEvents();
      if (await this.hooks.isFull()) throw HookErrors.limitExceeded();
      const id = newId();
      const hook = await this.hooks.insert({
        id,
        name,
        event: event ?? null,
        events: [...new Set(events)],
        config,
        encryptedSigningKey: this.signingKeys.seal(id, newSecret()),
        enabled,
      });
      await this.events.publish(new HookCreated(id));
      return this.opened(hook);
    });
  }

  async get(id: string): Promise<HookDto> {
    const hook = await this.hooks.find(id);
    if (!hook) throw EntityErrors.notExistsWithId('hook', id);
    return this.opened(hook);
  }

  async getWithStats(id: string): Promise<HookWithStatsDto> {
    const [hook] = await this.withStats([await this.get(id)]);
    if (!hook) throw EntityErrors.notExistsWithId('hook', id);
    return hook;
  }

  update(id: string, { name, event, events, config, enabled }: UpdateHookDto): Promise<HookDto> {
    return this.unitOfWork.run(async () => {
      const unique = events && [...new Set(events)];
      const changes = requireChanges({ name, event, events: unique, config, enabled });
      const updated = await this.hooks.update(id, { ...changes, ...forgiven({ config, enabled }) });
      if (!updated) throw EntityErrors.notExists('hook', id);
      const fields = updated.changed.filter((field) => field in changes);
      await this.events.publish(new HookUpdated(id, fields));
      return this.opened(updated.row);
    });
  }

  /** The key before it signs nothing from then on. */
  renewSigningKey(id: string): Promise<HookDto> {
    return this.unitOfWork.run(async () => {
      const encryptedSigningKey = this.signingKeys.seal(id, newSecret());
      const updated = await this.hooks.update(id, { encryptedSigningKey });
      if (!updated) throw EntityErrors.notExists('hook', id);
      await this.events.publish(new HookSigningKeyUpdated(id));
      return this.opened(updated.row);
    });
  }

  delete(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.hooks.delete(id))) throw EntityErrors.notFound('hook', id);
      await this.events.publish(new HookDeleted(id));
    });
  }

  private opened(hook: Hook): HookDto {
    return { ...hook, signingKey: this.signingKeys.open(hook) };
  }

  private async withStats(hooks: readonly HookDto[]): Promise<HookWithStatsDto[]> {
    const ids = hooks.map(({ id }) => id);
    const stats = await this.logs.hookStats(ids, Clock.now() - DAY_MILLISECONDS);
    return hooks.map((hook) => ({ ...hook, executionStats: stats.get(hook.id) }));
  }
}

/** A hook that its owner corrects or switches has failed nobody yet. */
const forgiven = ({ config, enabled }: UpdateHookDto) =>
  config === undefined && enabled === undefined ? {} : { failingSince: null, switchedOffAt: null };
