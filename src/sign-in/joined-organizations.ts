import { Injectable } from '@nestjs/common';
import { JitProvisioning, type JitUser } from '#src/modules/jit-provisioning/jit-provisioning.public.js';
import type { SsoIdentity } from '#src/modules/users/users.public.js';
import type { Flow } from './flow/flow.js';
import { magicLinkTo } from './flow/magic-link.js';
import type { VerificationRecord } from './records/verification-record.js';

/**
 * Adds people to the organizations that wait for them, just when they come. Belongs to the unit of work in which they do:
 * tokens that follow know of it.
 */
@Injectable()
export class JoinedOrganizations {
  constructor(private readonly provisioning: JitProvisioning) {}

  /** An account that was just made. An enterprise stands for its people, whatever their addresses are. */
  async signUp(user: JitUser, { profile, records }: Pick<Flow, 'profile' | 'records'>): Promise<void> {
    const enterprise = profile.enterpriseSsoIdentity;
    if (enterprise) await this.linked(user, enterprise);
    else await this.provisioning.provision(user, { kind: 'email-domain' });
    await this.signIn(user, records);
  }

  /** An account that has got an identity with an enterprise just now. */
  linked(user: JitUser, { ssoConnectorId }: Pick<SsoIdentity, 'ssoConnectorId'>): Promise<void> {
    return this.provisioning.provision(user, { kind: 'sso', ssoConnectorId });
  }

  /** An account that was there joins nothing but what its link names. */
  async signIn(user: JitUser, records: readonly VerificationRecord[]): Promise<void> {
    const ids = magicLinkTo(user.primaryEmail, records)?.context.jitOrganizationIds ?? [];
    if (ids.length > 0) await this.provisioning.provision(user, { kind: 'organizations', ids });
  }
}
