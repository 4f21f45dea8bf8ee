import { Injectable } from '@nestjs/common';
import { AccountCenters } from '#src/modules/account-center/account-center.public.js';

/** For whom a passkey is. */
export interface RelyingParty {
  /** A domain of the tenant. */
  readonly id: string;
  readonly name: string;
  /** From where passkeys may be used: the tenant's own origin of that domain, and those that it declares as related. */
  readonly origins: readonly string[];
}

/** The relying parties of the tenant, by its configuration and never by what a request says. WebAuthn §5.11 */
@Injectable()
export class RelyingParties {
  constructor(private readonly accountCenters: AccountCenters) {}

  /** `origin` is one of the tenant's, as the server has found it for the request. */
  async at(origin: string): Promise<RelyingParty> {
    const { hostname } = new URL(origin);
    return { id: hostname, name: hostname, origins: [origin, ...(await this.relatedOrigins())] };
  }

  /** Of which other origins the tenant says that its passkeys may be used there. */
  async relatedOrigins(): Promise<readonly string[]> {
    return (await this.accountCenters.get()).webauthnRelatedOrigins;
  }
}
