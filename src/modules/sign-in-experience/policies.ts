import { Injectable } from '@nestjs/common';
import {
  PASSWORD_POLICY_CONFIG,
  PasswordExpiration,
  UsernamePolicyService,
} from '#src/modules/users/users.public.js';
import {
  SENTINEL_POLICY_CONFIG,
  VERIFICATION_CODE_POLICY_CONFIG,
} from '#src/modules/verification/verification.public.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import type { UpdateSignInExperienceDto } from './settings/sign-in-experience.dto.js';

/** What other modules keep of the changes to a sign-in experience is left out. */
export const withoutPolicies = ({
  tenantId: _tenant,
  passwordPolicy: _password,
  passwordExpiration: _expiration,
  usernamePolicy: _username,
  sentinelPolicy: _sentinel,
  verificationCodePolicy: _code,
  ...own
}: UpdateSignInExperienceDto) => own;

/** The policies that are changed with the sign-in experience, and kept by the modules that go by them. */
@Injectable()
export class Policies {
  constructor(
    private readonly configs: TenantConfigs,
    private readonly passwordExpiration: PasswordExpiration,
    private readonly usernamePolicy: UsernamePolicyService,
  ) {}

  /** Replaces those that are given, each as a whole. Belongs to a unit of work. */
  async replace(given: UpdateSignInExperienceDto): Promise<void> {
    const { passwordPolicy, passwordExpiration, usernamePolicy, sentinelPolicy, verificationCodePolicy } =
      given;
    if (passwordPolicy) await this.configs.replace(PASSWORD_POLICY_CONFIG, passwordPolicy);
    if (passwordExpiration) await this.passwordExpiration.replace(passwordExpiration);
    if (sentinelPolicy) await this.configs.replace(SENTINEL_POLICY_CONFIG, sentinelPolicy);
    if (verificationCodePolicy)
      await this.configs.replace(VERIFICATION_CODE_POLICY_CONFIG, verificationCodePolicy);
    if (usernamePolicy) await this.usernamePolicy.replace(usernamePolicy);
  }
}
