import { currentRequest } from '#src/platform/request-context.js';
import { addressGroup } from '#src/platform/strangers/address-group.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';

/** More than can wait for one account. */
const ONE_ADDRESS_MORE = 1_000_000;

/**
 * Ranks slow work of one tenant, so that whoever brings much waits behind those who bring little: by how much of the same
 * address is under way, and of as much by how much for the same account. A flood from one address then delays neither
 * other accounts nor, from elsewhere, the account that it is for.
 */
export class Lanes {
  private readonly underWay = new Map<string, number>();

  /** `accountKey` is any text that tells accounts apart; the address is that of the current request. */
  async run<Result>(accountKey: string, work: (rank: number) => Promise<Result>): Promise<Result> {
    const tenant = TenantContext.get();
    const address = JSON.stringify([tenant, 'address', addressGroup(currentRequest()?.ip ?? '')]);
    const account = JSON.stringify([tenant, 'account', accountKey]);
    const rank = this.count(address, 1) * ONE_ADDRESS_MORE + this.count(account, 1);
    try {
      return await work(rank);
    } finally {
      this.count(address, -1);
      this.count(account, -1);
    }
  }

  /** Answers with how many there were before. */
  private count(key: string, change: 1 | -1): number {
    const before = this.underWay.get(key) ?? 0;
    if (before + change === 0) this.underWay.delete(key);
    else this.underWay.set(key, before + change);
    return before;
  }
}
