import { Ambient } from '#src/platform/ambient.js';

interface Entered {
  readonly tenantId: string;
  /** Set while a unit of work is open: its connection is bound to this tenant. */
  bound: boolean;
}

const ambient = new Ambient<Entered>();

/**
 * The tenant that the current request, job or command works for. Set once at its start; read only where a connection
 * is checked out and where the OpenID provider is chosen. Without a tenant every table is empty: there is no mode that
 * sees all.
 */
export class TenantContext {
  /** Runs `work` for a tenant. Throws where that would change the tenant of an open unit of work. */
  static run<Result>(tenantId: string, work: () => Result): Result {
    const outer = ambient.find();
    if (outer?.bound && outer.tenantId !== tenantId) {
      throw new Error(
        `a unit of work of tenant ${outer.tenantId} is open: tenant ${tenantId} cannot be entered`,
      );
    }
    return ambient.run({ tenantId, bound: outer?.bound ?? false }, work);
  }

  /** The tenant's id, or undefined where no tenant was entered. */
  static find(): string | undefined {
    return ambient.find()?.tenantId;
  }

  /** The tenant's id. Throws where no tenant was entered: that is a bug. */
  static get(): string {
    const tenantId = TenantContext.find();
    if (tenantId === undefined) throw new Error('no tenant was entered');
    return tenantId;
  }

  /** Runs `work` with the tenant fixed: no other can be entered inside. */
  static bind<Result>(work: () => Result): Result {
    return ambient.run({ tenantId: TenantContext.get(), bound: true }, work);
  }
}
