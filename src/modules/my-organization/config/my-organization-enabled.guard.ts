import { type CanActivate, Injectable } from '@nestjs/common';
import { MyOrganizationConfigService } from './my-organization-config.service.js';

/** Lets a request pass where the tenant has this API. Follows the guard that asks who calls, and what they may still do. */
@Injectable()
export class MyOrganizationEnabledGuard implements CanActivate {
  constructor(private readonly configs: MyOrganizationConfigService) {}

  async canActivate(): Promise<boolean> {
    await this.configs.requireEnabled();
    return true;
  }
}
