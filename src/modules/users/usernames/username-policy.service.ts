import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { type CaseConflict, UsernameCaseRepository } from './username-case.repository.js';
import { UsernameErrors } from './username.errors.js';
import { USERNAME_POLICY_CONFIG, type UsernamePolicyDto } from './username-policy.dto.js';
import { UsernamePolicies } from './username-policy.js';

/** Changes what usernames of the tenant are like. */
@Injectable()
export class UsernamePolicyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configs: TenantConfigs,
    private readonly policies: UsernamePolicies,
    private readonly usernames: UsernameCaseRepository,
  ) {}

  /**
   * Takes the place of the whole policy. Usernames that exist stay; where cases are no longer told apart, or are again,
   * what makes them unique is rewritten. Throws `sign_in_experiences.username_policy_case_conflicts_exist`.
   */
  replace(policy: UsernamePolicyDto): Promise<UsernamePolicyDto> {
    return this.unitOfWork.run(async () => {
      await this.usernames.lock();
      const [before, after] = [await this.policies.get(), this.policies.complete(policy)];
      if (before.caseSensitive !== after.caseSensitive) await this.changeCase(after.caseSensitive);
      return this.configs.replace(USERNAME_POLICY_CONFIG, policy);
    });
  }

  /** Lists usernames that would be one if cases were not told apart, and counts all of them. */
  async listCaseConflicts(limit: number): Promise<{ totalConflicts: number; samples: CaseConflict[] }> {
    const { total, samples } = await this.usernames.listConflicts(limit);
    return { totalConflicts: total, samples };
  }

  private async changeCase(caseSensitive: boolean): Promise<void> {
    const { totalConflicts } = await this.listCaseConflicts(1);
    if (!caseSensitive && totalConflicts > 0) throw UsernameErrors.caseConflicts();
    await this.usernames.rewriteKeys(caseSensitive);
  }
}
