import { Injectable } from '@nestjs/common';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import {
  ACCOUNT_CENTER_CONFIG,
  type AccountCenterDto,
  type UpdateAccountCenterDto,
} from './account-center.dto.js';
import { AccountCenters } from './account-centers.js';

/** Changes what users of the tenant may do with their own account. */
@Injectable()
export class AccountCenterService {
  constructor(
    private readonly configs: TenantConfigs,
    private readonly accountCenters: AccountCenters,
  ) {}

  get(): Promise<AccountCenterDto> {
    return this.accountCenters.get();
  }

  /** What the request does not name stays as it is; what it names is replaced as a whole. */
  async update(changes: UpdateAccountCenterDto): Promise<AccountCenterDto> {
    if (Object.keys(changes).length > 0) await this.configs.change(ACCOUNT_CENTER_CONFIG, changes);
    return this.get();
  }
}
