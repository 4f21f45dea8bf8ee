import { Injectable } from '@nestjs/common';
import { JitProvisioning, type JitUser } from '#src/modules/jit-provisioning/jit-provisioning.public.js';
import { magicLinkTo } from './flow/magic-link.js';
import type { VerificationRecord } from './records/verification-record.js';

/**
 * Adds people to the organizations that wait for them, just when they come. Belongs to the unit of work in which they do:
 * tokens that follow know of it.
 */
@Injectable()
export class JoinedOrganizations {
  constructor(private readonly provisioning: JitProvisioning) {}

  /** Of an account that was just made, whose addresses were all verified. */
  async signUp(user: JitUser, records: readonly VerificationRecord[]): Promise<void> {
    await this.provisioning.provision(user, { kind: 'email-domain' });
    await this.signIn(user, records);
  }

  /** An account that was there joins nothing but what its link names. */
  async signIn(user: JitUser, records: readonly VerificationRecord[]): Promise<void> {
    const ids = magicLinkTo(user.primaryEmail, records)?.context.jitOrganizationIds ?? [];
    if (ids.length > 0) await this.provisioning.provision(user, { kind: 'organizations', ids });
  }
}
