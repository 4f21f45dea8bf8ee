import { Injectable } from '@nestjs/common';

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
  /** `origin` is one of the tenant's, as the server has found it for the request. */
  at(_origin: string): Promise<RelyingParty> {
    throw new Error('not there yet');
  }
}
