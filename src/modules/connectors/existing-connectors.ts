import { Injectable } from '@nestjs/common';

/** What the connectors of a tenant can do. */
export interface ConnectorKinds {
  /** Whether messages can be sent to e-mail addresses. */
  readonly email: boolean;
  /** Whether messages can be sent to phone numbers. */
  readonly sms: boolean;
  /** The social providers that people can sign in with. */
  readonly socialTargets: readonly string[];
}

/** Which kinds of connectors the current tenant has. There is no connector yet. */
@Injectable()
export class ExistingConnectors {
  async kinds(): Promise<ConnectorKinds> {
    return { email: false, sms: false, socialTargets: [] };
  }
}
