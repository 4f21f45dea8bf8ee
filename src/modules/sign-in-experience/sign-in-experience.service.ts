import { Injectable } from '@nestjs/common';
import { ExistingConnectors } from '#src/modules/connectors/connectors.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { CustomPhrases } from './custom-phrases/custom-phrases.js';
import { Policies, withoutPolicies } from './policies.js';
import { requireValid } from './rules/experience-rules.js';
import { keptChanges } from './settings/kept-changes.js';
import type { SignInExperienceDto, UpdateSignInExperienceDto } from './settings/sign-in-experience.dto.js';
import { SIGN_IN_EXPERIENCE_CONFIG } from './settings/stored-experience.dto.js';
import { SignInExperiences } from './sign-in-experiences.js';

/** Changes how people of the tenant sign in. */
@Injectable()
export class SignInExperienceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configs: TenantConfigs,
    private readonly experiences: SignInExperiences,
    private readonly connectors: ExistingConnectors,
    private readonly policies: Policies,
    private readonly phrases: CustomPhrases,
  ) {}

  get(): Promise<SignInExperienceDto> {
    return this.experiences.show();
  }

  /** What the request does not name stays as it is; what it names is replaced as a whole. */
  async update(given: UpdateSignInExperienceDto): Promise<SignInExperienceDto> {
    const { passwordExpiration } = given;
    const own = withoutPolicies(given);
    return this.unitOfWork.run(async () => {
      // Rules look at several settings at once, so nobody else changes one meanwhile, or takes a connector away.
      await this.configs.lock(SIGN_IN_EXPERIENCE_CONFIG);
      const connectors = await this.connectors.kinds();
      const kept = keptChanges(own, connectors);
      const before = await this.experiences.show();
      const after = {
        ...before,
        ...kept,
        passwordExpiration: passwordExpiration ?? before.passwordExpiration,
      };
      const languages = await this.phrases.languages();
      requireValid({ given, after, connectors, languages });
      if (Object.keys(kept).length > 0) await this.configs.change(SIGN_IN_EXPERIENCE_CONFIG, kept);
      await this.policies.replace(given);
      return this.experiences.show();
    });
  }
}
