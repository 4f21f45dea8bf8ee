import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS, LAST_MILLISECOND } from '#src/kernel/durations.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import type { StoredUser } from '../user.repository.js';

type PasswordAge = Pick<StoredUser, 'isPasswordExpired' | 'passwordUpdatedAt' | 'createdAt'>;

class PasswordExpirationDto {
  @Flag() enabled: boolean;
  @Whole({ min: 0 }) validPeriodDays: number;
  @Whole({
    min: 0,
    max: LAST_MILLISECOND,
    optional: true,
    description: 'Epoch milliseconds; the age of passwords from before counts from then.',
  })
  enabledAt?: number;
}

export const PASSWORD_EXPIRATION_CONFIG = defineTenantConfig('passwordExpiration', PasswordExpirationDto);

/** When passwords have to be changed. */
@Injectable()
export class PasswordExpiration {
  constructor(private readonly configs: TenantConfigs) {}

  async isEnabled(): Promise<boolean> {
    return (await this.configs.get(PASSWORD_EXPIRATION_CONFIG))?.enabled ?? false;
  }

  /** Answers true where an operator said so, or the password is older than the tenant allows. */
  async hasExpired({ isPasswordExpired, passwordUpdatedAt, createdAt }: PasswordAge): Promise<boolean> {
    if (isPasswordExpired) return true;
    const config = await this.configs.get(PASSWORD_EXPIRATION_CONFIG);
    if (!config?.enabled) return false;
    const since = passwordUpdatedAt?.getTime() ?? config.enabledAt ?? createdAt.getTime();
    return Clock.now() - since >= config.validPeriodDays * DAY_MILLISECONDS;
  }
}
