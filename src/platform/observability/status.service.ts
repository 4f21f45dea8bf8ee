import { Injectable } from '@nestjs/common';
import { Config } from '#src/platform/config/config.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { equalTexts } from './equal-texts.js';

@Injectable()
export class StatusService {
  constructor(private readonly config: Config) {}

  /** What a status check may learn: the tenant's id, if it presents the configured key. */
  headersFor(key: string | undefined): Record<string, string> {
    const { STATUS_API_KEY } = this.config.env;
    const known = STATUS_API_KEY !== undefined && key !== undefined && equalTexts(key, STATUS_API_KEY);
    return known ? { 'logto-tenant-id': TenantContext.get() } : {};
  }
}
