import type { TestTenant } from '../support/test-app.js';
import { random } from '../support/random.js';
import { unique } from '../e2e/resources/fixture.js';
import { Caller } from './caller.js';
import type { KillFleet } from './kill-fleet.js';
import type { KillSteps } from './kill-steps.js';
import { oneOf } from './pick.js';

/** A role as the API shows it. */
export interface ShownRole {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A change that a client asked for. */
export interface Change {
  readonly tenantId: string;
  readonly operation: 'CreateRole' | 'UpdateRole';
  /** Of the role; it never changes. */
  readonly name: string;
  /** In no other change: it shows where this one arrived. */
  readonly description: string;
  /** Absent where the client never learnt what became of it. */
  answer?: { readonly requestId: string; readonly role: ShownRole };
}

const CLIENTS_PER_TENANT = 2;

/** Clients of two tenants that create and update roles without a pause, and remember what they were told. */
export class KillLoad {
  readonly changes: Change[] = [];
  /** What went wrong although the server was there. */
  readonly surprises: string[] = [];
  private halted = false;
  private readonly callers: readonly Caller[];
  private readonly clients: readonly Promise<void>[];

  private constructor(
    private readonly fleet: KillFleet,
    private readonly steps: KillSteps,
    options: { readonly callers: readonly Caller[]; readonly seed: number },
  ) {
    this.callers = options.callers;
    this.clients = options.callers.flatMap((caller, tenant) =>
      Array.from({ length: CLIENTS_PER_TENANT }, (_, client) =>
        this.run(caller, options.seed + tenant * CLIENTS_PER_TENANT + client),
      ),
    );
  }

  static async start(fleet: KillFleet, steps: KillSteps, seed: number): Promise<KillLoad> {
    const callers = await Promise.all(fleet.tenants.map((tenant: TestTenant) => Caller.of(tenant)));
    return new KillLoad(fleet, steps, { callers, seed });
  }

  /** Sends nothing more. */
  halt(): void {
    this.halted = true;
  }

  /** Resolves when every client has had its last answer. */
  async ended(): Promise<void> {
    await Promise.all(this.clients);
    for (const caller of this.callers) caller.close();
  }

  /** Only this client changes the roles that it made, so it knows in which order. */
  private async run(caller: Caller, seed: number): Promise<void> {
    const pick = random(seed);
    const roles: ShownRole[] = [];
    for (await this.fleet.serving(); !this.halted; await this.fleet.serving()) {
      const role = roles.length > 0 && pick(2) === 0 ? oneOf(pick, roles) : undefined;
      const change: Change = {
        tenantId: caller.tenant.id,
        operation: role ? 'UpdateRole' : 'CreateRole',
        name: role?.name ?? unique(),
        description: unique(),
      };
      this.changes.push(change);
      await this.ask(caller, change, role?.id);
      if (change.answer && !role) roles.push(change.answer.role);
    }
  }

  private async ask(caller: Caller, change: Change, roleId: string | undefined): Promise<void> {
    const { name, description } = change;
    const sent = caller.send({
      method: roleId === undefined ? 'POST' : 'PATCH',
      target: roleId === undefined ? '/api/roles' : `/api/roles/${roleId}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(roleId === undefined ? { name, description } : { description }),
    });
    this.steps.tell('sent');
    try {
      const { status, headers, text } = await sent;
      if (status !== 200) throw new Error(`${status} ${text}`);
      change.answer = { requestId: String(headers['logto-core-request-id']), role: JSON.parse(text) };
      this.steps.tell('answered');
    } catch (error) {
      if (this.fleet.isServing) this.surprises.push(`${change.operation}: ${String(error)}`);
    }
  }
}
