import { PASSWORD_EXPIRATION_CONFIG } from '#src/modules/users/passwords/password-expiration.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import type { TestApp } from './test-app.js';

/** Lets passwords of a tenant expire after so many days; no operation does yet. */
export const expirePasswords = (
  { app }: TestApp,
  tenantId: string,
  validPeriodDays: number,
  enabledAt?: number,
): Promise<object> =>
  TenantContext.run(tenantId, () =>
    app.get(TenantConfigs).replace(PASSWORD_EXPIRATION_CONFIG, { enabled: true, validPeriodDays, enabledAt }),
  );
