import { AUTHORITY_TOPIC } from '#src/platform/auth/authority.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { TestApp } from './test-app.js';

/** Tells a server that a test has changed in the database what somebody may do. */
export const announceAuthority = ({ platform }: TestApp, tenantId: string): Promise<void> =>
  TenantContext.run(tenantId, () =>
    platform.unitOfWork.run(() => platform.notifications.publish(AUTHORITY_TOPIC, tenantId)),
  );
