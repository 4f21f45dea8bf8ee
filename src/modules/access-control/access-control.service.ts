import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { ReferredApplicationPolicy } from '#src/modules/applications/applications.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { AccessControlUpdated } from './access-control.events.js';
import { AccessControlErrors } from './access-control.errors.js';
import { AccessRuleRepository } from './access-rule.repository.js';
import { type AccessRules, isEmpty, normalized, requireBounded, requireRoles } from './access-rules.js';
import { AccessTargetPolicy } from './access-target.policy.js';

/** The rules that say who may sign in to an application. They count once access to it is restricted. */
@Injectable()
export class AccessControlService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ReferredApplicationPolicy,
    private readonly rules: AccessRuleRepository,
    private readonly targets: AccessTargetPolicy,
    private readonly events: Events,
  ) {}

  async get(applicationId: string): Promise<AccessRules> {
    const rules = await this.rules.find(applicationId);
    if (!rules) throw EntityErrors.notExistsWithId('application', applicationId);
    return rules;
  }

  /** Makes these the rules of the application. Returns them, each thing once. */
  replace(applicationId: string, sent: AccessRules): Promise<AccessRules> {
    return this.unitOfWork.run(async () => {
      const { appLevelAccessControlEnabled } = await this.applications.requireLocked(applicationId);
      requireRoles(sent);
      const rules = normalized(sent);
      requireBounded(rules);
      if (appLevelAccessControlEnabled && isEmpty(rules)) throw AccessControlErrors.noRuleLeft();
      await this.targets.requireExisting(rules);
      const changed = await this.rules.replace(applicationId, rules);
      await this.events.publish(new AccessControlUpdated(applicationId, changed));
      return this.get(applicationId);
    });
  }
}
