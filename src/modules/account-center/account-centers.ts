import { Injectable } from '@nestjs/common';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { ACCOUNT_CENTER_CONFIG, type AccountCenterDto } from './account-center.dto.js';
import type { AccountField, FieldAccess } from './account-fields.dto.js';

/** What users of a tenant may do with their own account. */
export interface AccountCenter extends Readonly<AccountCenterDto> {
  /** What they may do with a field. Passkeys are second factors where nothing else is said of them. */
  field(name: AccountField): FieldAccess;
}

/** Says what users of the current tenant may do with their own account. It comes from memory, but for units of work. */
@Injectable()
export class AccountCenters {
  constructor(private readonly configs: TenantConfigs) {}

  async get(): Promise<AccountCenter> {
    const stored = await this.configs.get(ACCOUNT_CENTER_CONFIG);
    const { fields = {} } = stored;
    return {
      tenantId: TenantContext.get(),
      id: 'default',
      enabled: false,
      webauthnRelatedOrigins: [],
      deleteAccountUrl: null,
      customCss: null,
      profileFields: null,
      ...stored,
      fields,
      field: (name) => fields[name] ?? (name === 'passkey' ? fields.mfa : undefined) ?? 'Off',
    };
  }
}
