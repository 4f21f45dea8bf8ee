import { Injectable } from '@nestjs/common';
import { type Configuration, errors, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { AccessControl } from '#src/modules/access-control/access-control.public.js';
import { ownMetadataOf } from '../adapter/client-metadata.js';
import type { ProviderPart } from './provider-part.js';

/**
 * Lets nobody into an application by what they granted it before, where access to it is restricted by now. Who has granted
 * nothing yet is told by the page that asks them.
 */
@Injectable()
export class AccessControlPart implements ProviderPart {
  constructor(private readonly access: AccessControl) {}

  configuration(): Configuration {
    const policy = interactionPolicy.base();
    const check = new interactionPolicy.Check(
      'access_control',
      'the application is not for this user',
      'access_denied',
      async (ctx) => {
        await this.requirePermitted(ctx);
        return interactionPolicy.Check.NO_NEED_TO_PROMPT;
      },
    );
    // With what is asked last, since another user may yet be asked to sign in.
    policy.get('consent')?.checks.add(check);
    return { interactions: { policy } };
  }

  /** Throws, so that the client is told: there is nothing to ask the user. */
  private async requirePermitted({ oidc }: KoaContextWithOIDC): Promise<void> {
    const { client, grant, session } = oidc;
    const accountId = session?.accountId;
    if (!client || grant?.jti === undefined || accountId === undefined) return;
    if (!ownMetadataOf(client).is_access_controlled) return;
    if (await this.access.permits(client.clientId, accountId)) return;
    throw new errors.AccessDenied('the application is not for this user');
  }
}
