import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS, LAST_MILLISECOND } from '#src/kernel/durations.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import type { StoredUser } from '../user.repository.js';

type PasswordAge = Pick<StoredUser, 'isPasswordExpired' | 'passwordUpdatedAt' | 'createdAt'>;

/** A hundred years. */
const MAX_DAYS = 36_500;

export class PasswordExpirationDto {
  @Flag({
    optional: true,
    description: 'Whether passwords have to be changed from time to time. `false` by default.',
  })
  enabled?: boolean;
  @Whole({
    min: -MAX_DAYS,
    max: MAX_DAYS,
    optional: true,
    description: 'After how many days; 1 at least. Needed where passwords expire.',
  })
  validPeriodDays?: number;
  @Whole({
    min: 0,
    max: LAST_MILLISECOND,
    optional: true,
    description:
      'Set by the server: when it was switched on, in milliseconds since 1970. Older passwords count from then.',
  })
  enabledAt?: number;
}

export const PASSWORD_EXPIRATION_CONFIG = defineTenantConfig('passwordExpiration', PasswordExpirationDto, {
  default: {},
});

/** When passwords have to be changed. */
@Injectable()
export class PasswordExpiration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configs: TenantConfigs,
  ) {}

  async isEnabled(): Promise<boolean> {
    return (await this.configs.get(PASSWORD_EXPIRATION_CONFIG)).enabled ?? false;
  }

  /** Answers true where an operator said so, or the password is older than the tenant allows. */
  async hasExpired({ isPasswordExpired, passwordUpdatedAt, createdAt }: PasswordAge): Promise<boolean> {
    if (isPasswordExpired) return true;
    const { enabled, validPeriodDays, enabledAt } = await this.configs.get(PASSWORD_EXPIRATION_CONFIG);
    if (!enabled || validPeriodDays === undefined) return false;
    const since = passwordUpdatedAt?.getTime() ?? enabledAt ?? createdAt.getTime();
    return Clock.now() - since >= validPeriodDays * DAY_MILLISECONDS;
  }

  /** Takes the place of the whole setting. The age of older passwords counts from when it was switched on. */
  replace({ enabled, validPeriodDays }: PasswordExpirationDto): Promise<PasswordExpirationDto> {
    return this.unitOfWork.run(async () => {
      if (!enabled) return this.configs.replace(PASSWORD_EXPIRATION_CONFIG, { enabled: false });
      const before = await this.configs.get(PASSWORD_EXPIRATION_CONFIG);
      const enabledAt = (before.enabled ? before.enabledAt : undefined) ?? Clock.now();
      return this.configs.replace(PASSWORD_EXPIRATION_CONFIG, { enabled, validPeriodDays, enabledAt });
    });
  }
}
