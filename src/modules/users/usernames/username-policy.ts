import { Injectable } from '@nestjs/common';
import { Config } from '#src/platform/config/config.js';
import type { ConfigSnapshot } from '#src/platform/tenant-configs/config-snapshot.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { USERNAME_POLICY_CONFIG, type UsernamePolicyDto } from './username-policy.dto.js';

/** The rules for the usernames that people of a tenant choose. */
export interface UsernamePolicy {
  readonly caseSensitive: boolean;
  readonly minLength: number;
  readonly maxLength: number;
  readonly allowedChars: {
    readonly lowercase: boolean;
    readonly uppercase: boolean;
    readonly numbers: boolean;
    readonly underscore: boolean;
  };
}

/** Says what usernames of the current tenant are like. */
@Injectable()
export class UsernamePolicies {
  constructor(
    private readonly config: Config,
    private readonly configs: TenantConfigs,
  ) {}

  async get(): Promise<UsernamePolicy> {
    return this.in(await this.configs.snapshot());
  }

  /** The policy among the settings that were read already. */
  in(settings: ConfigSnapshot): UsernamePolicy {
    return this.complete(settings.of(USERNAME_POLICY_CONFIG));
  }

  complete({ allowedChars, ...policy }: UsernamePolicyDto): UsernamePolicy {
    return {
      caseSensitive: this.config.env.CASE_SENSITIVE_USERNAME,
      minLength: 1,
      maxLength: 128,
      ...policy,
      allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true, ...allowedChars },
    };
  }

  /** The form of a username that is unique. */
  async keyOf(username: string): Promise<string> {
    return (await this.get()).caseSensitive ? username : username.toLowerCase();
  }
}
