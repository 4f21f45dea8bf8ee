import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import { TenantConfigRepository } from '#src/modules/tenants/tenants.public.js';
import type { StoredUser } from '../user.repository.js';

type PasswordAge = Pick<StoredUser, 'isPasswordExpired' | 'passwordUpdatedAt' | 'createdAt'>;

/** When passwords have to be changed. */
@Injectable()
export class PasswordExpiration {
  constructor(private readonly configs: TenantConfigRepository) {}

  async isEnabled(): Promise<boolean> {
    return (await this.configs.find('passwordExpiration'))?.enabled ?? false;
  }

  /** Answers true where an operator said so, or the password is older than the tenant allows. */
  async hasExpired({ isPasswordExpired, passwordUpdatedAt, createdAt }: PasswordAge): Promise<boolean> {
    if (isPasswordExpired) return true;
    const config = await this.configs.find('passwordExpiration');
    if (!config?.enabled) return false;
    const since = passwordUpdatedAt?.getTime() ?? config.enabledAt ?? createdAt.getTime();
    return Clock.now() - since >= config.validPeriodDays * DAY_MILLISECONDS;
  }
}
