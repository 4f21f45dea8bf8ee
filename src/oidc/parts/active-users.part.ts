import { Injectable } from '@nestjs/common';
import type { Provider } from 'oidc-provider';
import { ActiveUsers } from '#src/modules/dashboard/dashboard.public.js';
import type { ProviderPart } from './provider-part.js';

/** Counts as active whom a client gets a token for. */
@Injectable()
export class ActiveUsersPart implements ProviderPart {
  constructor(private readonly activeUsers: ActiveUsers) {}

  attach(provider: Provider): void {
    provider.on('grant.success', ({ oidc }) => {
      if (oidc.account) this.activeUsers.note(oidc.account.accountId);
    });
  }
}
