import { Injectable } from '@nestjs/common';
import {
  completePasswordPolicy,
  PASSWORD_EXPIRATION_CONFIG,
  PASSWORD_POLICY_CONFIG,
  type PasswordExpirationDto,
  type PasswordPolicy,
  UsernamePolicies,
  type UsernamePolicy,
} from '#src/modules/users/users.public.js';
import {
  SENTINEL_POLICY_CONFIG,
  VERIFICATION_CODE_POLICY_CONFIG,
} from '#src/modules/verification/verification.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { defaultExperience } from './settings/default-experience.js';
import type { SignInExperienceDto } from './settings/sign-in-experience.dto.js';
import { SIGN_IN_EXPERIENCE_CONFIG, type StoredExperienceDto } from './settings/stored-experience.dto.js';

/** How people of a tenant sign in, with every default applied. */
export interface SignInExperience extends Readonly<Required<StoredExperienceDto>> {
  readonly passwordPolicy: PasswordPolicy;
  readonly passwordExpiration: PasswordExpirationDto;
  readonly usernamePolicy: UsernamePolicy;
}

/** Says how people of the current tenant sign in. It comes from memory, but for units of work. */
@Injectable()
export class SignInExperiences {
  constructor(
    private readonly configs: TenantConfigs,
    private readonly usernames: UsernamePolicies,
  ) {}

  async get(): Promise<SignInExperience> {
    const settings = await this.configs.snapshot();
    return {
      ...defaultExperience(TenantContext.get()),
      ...settings.of(SIGN_IN_EXPERIENCE_CONFIG),
      passwordPolicy: completePasswordPolicy(settings.of(PASSWORD_POLICY_CONFIG)),
      passwordExpiration: settings.of(PASSWORD_EXPIRATION_CONFIG),
      usernamePolicy: this.usernames.in(settings),
    };
  }

  /** As operators and pages see it: the parts of policies that are left to their defaults stay away. */
  async show(): Promise<SignInExperienceDto> {
    const settings = await this.configs.snapshot();
    return {
      tenantId: TenantContext.get(),
      id: 'default',
      ...defaultExperience(TenantContext.get()),
      ...settings.of(SIGN_IN_EXPERIENCE_CONFIG),
      passwordPolicy: settings.of(PASSWORD_POLICY_CONFIG),
      passwordExpiration: settings.of(PASSWORD_EXPIRATION_CONFIG),
      sentinelPolicy: settings.of(SENTINEL_POLICY_CONFIG),
      verificationCodePolicy: settings.of(VERIFICATION_CODE_POLICY_CONFIG),
      usernamePolicy: this.usernames.in(settings),
    };
  }
}
