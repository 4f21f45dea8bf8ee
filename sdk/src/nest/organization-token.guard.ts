import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { verifyOrganizationToken } from '../resource-server/verify-organization-token.js';
import { admit, organizationRule } from './guarded-request.js';
import { PorticoOptions } from './portico-options.js';
import { requiredScopesOf } from './required-scopes.js';

/** Lets requests pass that have an organization token with the required scopes, if there are any. */
@Injectable()
export class OrganizationTokenGuard implements CanActivate {
  constructor(@Inject(PorticoOptions) private readonly options: PorticoOptions) {}

  canActivate(context: ExecutionContext): Promise<true> {
    const { issuer } = this.options;
    const scopes = requiredScopesOf(context);
    const rules = { issuer, scopes, ...organizationRule(context, this.options) };
    return admit(context, (token) => verifyOrganizationToken(token, rules));
  }
}
