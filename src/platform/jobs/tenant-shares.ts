/**
 * Keeps one tenant from taking all slots of a lane. Slots look for jobs one after the other, so that each look-up knows
 * who runs what: slots that looked at the same time would all find the jobs of the tenant that has the most.
 */
export class TenantShares {
  private readonly running = new Map<string, number>();
  private lastTurn: Promise<void> = Promise.resolve();
  private endTurn: () => void = () => undefined;

  /** As many slots of the lane one tenant may have at once. */
  constructor(private readonly share: number) {}

  /** Waits for its turn to look for a job; resolves with the tenants whose jobs are not to be taken. */
  async turn(): Promise<string[]> {
    const before = this.lastTurn;
    let end = (): void => undefined;
    this.lastTurn = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    this.endTurn = end;
    return [...this.running].filter(([, slots]) => slots >= this.share).map(([tenantId]) => tenantId);
  }

  /** The look-up found a job of this tenant, or none. */
  found(tenantId?: string): void {
    if (tenantId !== undefined) this.running.set(tenantId, (this.running.get(tenantId) ?? 0) + 1);
    this.endTurn();
  }

  /** A job of the tenant ended. */
  ended(tenantId: string): void {
    const slots = (this.running.get(tenantId) ?? 0) - 1;
    if (slots > 0) this.running.set(tenantId, slots);
    else this.running.delete(tenantId);
  }
}
