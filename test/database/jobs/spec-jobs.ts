import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { Job, type JobRun } from '#src/platform/jobs/job-handlers.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';

export interface SeenJob {
  readonly tenantId: string;
  readonly payload: unknown;
  readonly attempt: number;
  /** The tenants whose rows the handler sees. */
  readonly visible: readonly string[];
}

const visibleTenants = { name: 'tenants in sight', text: 'select distinct tenant_id as tenant from roles' };

/** Jobs that say what they saw, fail, or wait until they are let go. */
@Injectable()
export class SpecJobs {
  readonly seen: SeenJob[] = [];
  /** How many tries fail before one succeeds. */
  failures = 0;
  /** Names of the jobs that wait, in the order in which they began, and of those that ended. */
  readonly waiting: string[] = [];
  readonly ended: string[] = [];
  private readonly latches = new Map<string, () => void>();

  constructor(private readonly database: Database) {}

  @Job('spec.see')
  async see(payload: object, { attempt }: JobRun): Promise<void> {
    const rows = await this.database.rows<{ tenant: string }>(visibleTenants, []);
    const visible = rows.map(({ tenant }) => tenant);
    this.seen.push({ tenantId: TenantContext.get(), payload, attempt, visible });
    if (attempt <= this.failures) throw new Error(`try ${attempt} failed`);
  }

  @Job('spec.wait')
  wait({ name }: { readonly name: string }): Promise<void> {
    return this.hold(name);
  }

  @Job('spec.deliver', 'delivery')
  deliver({ name }: { readonly name: string }): Promise<void> {
    return this.hold(name);
  }

  /** Lets a job end that waits. */
  letGo(name: string): void {
    this.latches.get(name)?.();
  }

  private async hold(name: string): Promise<void> {
    this.waiting.push(name);
    await new Promise<void>((resolve) => this.latches.set(name, resolve));
    this.ended.push(name);
  }
}
