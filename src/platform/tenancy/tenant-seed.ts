/**
 * What a module puts into every new tenant. Runs with the tenant entered, before anybody uses it; idempotent, since
 * provisioning that was cut short starts over.
 */
export interface TenantSeed {
  seed(tenantId: string): Promise<void>;

  /**
   * Takes away what it left in the operators' tenant, which is entered then. Belongs to the unit of work in which the
   * tenant ends.
   */
  remove?(tenantId: string): Promise<void>;
}
