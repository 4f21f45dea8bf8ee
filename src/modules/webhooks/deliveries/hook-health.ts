import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import { AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { Hook } from '../hook.entity.js';
import { HookSwitchedOff } from '../hook.events.js';
import { HookRepository } from '../hook.repository.js';

/** A hook that took nothing for so long is switched off when it is given up on the next time. */
const PATIENCE_MILLISECONDS = 3 * DAY_MILLISECONDS;

/** Knows since when a hook takes nothing, and switches off one that seems to be forgotten. */
@Injectable()
export class HookHealth {
  private readonly logger = new Logger(HookHealth.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hooks: HookRepository,
    private readonly trail: AuditTrail,
    private readonly events: Events,
  ) {}

  async taken({ id, failingSince }: Hook): Promise<void> {
    if (failingSince) await this.hooks.setHealthy(id);
  }

  async failed({ id, failingSince }: Hook): Promise<void> {
    if (!failingSince) await this.hooks.setFailing(id, Clock.now());
  }

  async gaveUp({ id }: Hook): Promise<void> {
    await this.unitOfWork.run(async () => {
      const now = Clock.now();
      if (!(await this.hooks.switchOff(id, { failingUntil: now - PATIENCE_MILLISECONDS, now }))) return;
      await this.trail.write({ key: 'SwitchOffHook', result: 'Success', hookId: id });
      await this.events.publish(new HookSwitchedOff(id));
      this.logger.warn(`the webhook ${id} took nothing for days, and is switched off`);
    });
  }
}
