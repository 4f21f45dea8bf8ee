import { Injectable } from '@nestjs/common';
import { exhaustive } from '#src/kernel/exhaustive.js';
import { JoiningRepository, MembershipUpdated } from '#src/modules/organizations/organizations.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { JitProvisioningConfigService } from './config/jit-provisioning-config.service.js';
import { domainOfAddress } from '#src/platform/http/fields/email-domain.js';
import { JitProvisioningRepository } from './jit-provisioning.repository.js';
import type { JitTrigger, JitUser } from './jit-trigger.js';

/** Adds users to organizations at the moment when they sign up or in. */
@Injectable()
export class JitProvisioning {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly provisioning: JitProvisioningRepository,
    private readonly joining: JoiningRepository,
    private readonly configs: JitProvisioningConfigService,
    private readonly events: Events,
  ) {}

  /**
   * Makes the user a member of every organization that the trigger stands for, with the roles that those who join there
   * get. Members gain the roles, and are not announced. Never removes anybody, and may be
   * repeated. Joins the caller's unit of work: a sign-up that fails leaves no membership.
   */
  provision(user: JitUser, trigger: JitTrigger): Promise<void> {
    return this.unitOfWork.run(async () => {
      const organizationIds = await this.lockOrganizations(user, trigger);
      if (organizationIds.length === 0) return;
      const joined = await this.joining.join(user.id, organizationIds);
      await this.joining.giveRoles(user.id, organizationIds);
      for (const organizationId of joined) {
        await this.events.publish(new MembershipUpdated(organizationId, { addedUserIds: [user.id] }));
      }
    });
  }

  private async lockOrganizations({ primaryEmail }: JitUser, trigger: JitTrigger): Promise<string[]> {
    switch (trigger.kind) {
      case 'email-domain': {
        const domain = primaryEmail === null ? undefined : domainOfAddress(primaryEmail);
        if (domain === undefined || (await this.configs.refusedOf([domain])).length > 0) return [];
        return this.provisioning.lockOfDomain(domain);
      }
      case 'sso':
        return this.provisioning.lockOfConnector(trigger.ssoConnectorId);
      case 'organizations':
        return this.provisioning.lockExisting(trigger.ids);
      default:
        return exhaustive(trigger);
    }
  }
}
