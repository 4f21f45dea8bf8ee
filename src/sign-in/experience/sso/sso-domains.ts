import { Injectable } from '@nestjs/common';
import {
  type SsoConnectorOfDomain,
  SsoConnectors,
} from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { VerificationRecord } from '../../records/verification-record.js';
import { SsoSignInErrors } from '../../sso-sign-in.errors.js';

/** Addresses whose owners sign in with their enterprise, and with nothing else. */
@Injectable()
export class SsoDomains {
  constructor(private readonly connectors: SsoConnectors) {}

  /** What the owner of an address signs in with; nothing where the tenant has not switched it on. */
  async connectorsOf(
    email: string | null | undefined,
    { singleSignOnEnabled }: Pick<SignInExperience, 'singleSignOnEnabled'>,
  ): Promise<SsoConnectorOfDomain[]> {
    return singleSignOnEnabled && typeof email === 'string' ? this.connectors.listByAddress(email) : [];
  }

  /** Throws `session.sso_enabled` (422). */
  async requireOutside(email: string | undefined, settings: SignInExperience): Promise<void> {
    const connectors = await this.connectorsOf(email, settings);
    if (connectors.length > 0) throw SsoSignInErrors.ssoEnabled(connectors);
  }
}

/** The address by which somebody says who they are, or that a social provider says is theirs. A link that the tenant sent is let in. */
export function emailIn(record: VerificationRecord): string | undefined {
  switch (record.type) {
    case 'Password':
      return record.identifier.type === 'email' ? record.identifier.value : undefined;
    case 'EmailVerificationCode':
      return record.identifier.value;
    case 'Social':
      return record.userInfo?.email;
    default:
      return undefined;
  }
}
