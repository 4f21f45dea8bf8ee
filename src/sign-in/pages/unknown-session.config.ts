import { WebUrl } from '#src/platform/http/fields/web-url.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

export class UnknownSessionDto {
  @WebUrl() url: string;
}

/** Where browsers without a session are sent, unless the sign-in experience says. No route changes it. */
export const UNKNOWN_SESSION_CONFIG = defineTenantConfig('sessionNotFoundRedirectUrl', UnknownSessionDto);
