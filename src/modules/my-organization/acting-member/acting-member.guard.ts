import { type CanActivate, Injectable } from '@nestjs/common';
import { MyOrganizationConfigService } from '../config/my-organization-config.service.js';

/** Follows the guard that asks who calls, and what they may still do: lets a request pass where the tenant has this API. */
@Injectable()
export class ActingMemberGuard implements CanActivate {
  constructor(private readonly configs: MyOrganizationConfigService) {}

  async canActivate(): Promise<boolean> {
    await this.configs.requireEnabled();
    return true;
  }
}
