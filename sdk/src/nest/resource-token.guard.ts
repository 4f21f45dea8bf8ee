import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { verifyResourceToken } from '../resource-server/verify-resource-token.js';
import { admit, organizationRule } from './guarded-request.js';
import { PorticoOptions } from './portico-options.js';
import { requiredScopesOf } from './required-scopes.js';

/** Lets requests pass that have an access token for this API with the required scopes, if there are any. */
@Injectable()
export class ResourceTokenGuard implements CanActivate {
  private readonly audience: string;

  constructor(@Inject(PorticoOptions) private readonly options: PorticoOptions) {
    if (options.audience === undefined)
      throw new Error('PorticoModule.forRoot needs the audience of this API.');
    this.audience = options.audience;
  }

  canActivate(context: ExecutionContext): Promise<true> {
    const { issuer } = this.options;
    const scopes = requiredScopesOf(context);
    const rules = { issuer, audience: this.audience, scopes, ...organizationRule(context, this.options) };
    return admit(context, (token) => verifyResourceToken(token, rules));
  }
}
