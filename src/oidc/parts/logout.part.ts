import { Injectable } from '@nestjs/common';
import { type Client, type Configuration, errors, Provider } from 'oidc-provider';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { LogoutNotifications } from '../logout/logout-notifications.js';
import { confirmSignOutPage, signedOutPage } from '../pages/form-pages.js';
import { Pages } from '../pages/pages.js';
import { EndedSessions } from '../sessions/ended-sessions.js';
import type { ProviderPart } from './provider-part.js';

const CONFIRM = '/session/end/confirm';

/** Clients may end a session (RP-Initiated Logout 1.0), and are told when one ends (Back-Channel Logout 1.0). */
@Injectable()
export class LogoutPart implements ProviderPart {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: EndedSessions,
    private readonly notifications: LogoutNotifications,
    private readonly pages: Pages,
  ) {}

  configuration(): Configuration {
    return {
      features: {
        rpInitiatedLogout: {
          enabled: true,
          logoutSource: (ctx, form) => this.pages.answer(ctx, confirmSignOutPage(form)),
          postLogoutSuccessSource: (ctx) => this.pages.answer(ctx, signedOutPage),
        },
        backchannelLogout: { enabled: true },
      },
    };
  }

  attach(provider: Provider): void {
    provider.use((ctx, next) => this.inOneUnit(provider, ctx, next));
    this.announceEnds(provider);
    this.tellLater(provider);
    leaveWithout(provider);
  }

  /** The end of the session, that of its grants and the word to its clients are committed together. */
  private async inOneUnit(
    { Session }: Provider,
    ctx: Parameters<Provider['Session']['get']>[0],
    next: () => Promise<void>,
  ): Promise<void> {
    if (ctx.method !== 'POST' || ctx.path !== CONFIRM) return next();
    await this.unitOfWork.run(async () => {
      const { accountId } = await Session.get(ctx);
      if (accountId !== undefined) await this.sessions.lock(accountId);
      await next();
    });
  }

  private announceEnds({ Session: { prototype } }: Provider): void {
    const { sessions, unitOfWork } = this;
    const { destroy } = prototype;
    prototype.destroy = function destroyAnnounced() {
      const { accountId, uid } = this;
      return unitOfWork.run(async () => {
        if (accountId !== undefined) await sessions.end(accountId, uid, 'logout');
        await destroy.call(this);
      });
    };
  }

  /**
   * The library would tell each client now, once, while the user waits. Where the whole session ends, its end tells them
   * all; where the part of one client does, that client is told here.
   */
  private tellLater({ Client: { prototype }, issuer }: Provider): void {
    const { notifications } = this;
    const { origin } = new URL(issuer);
    Object.assign(prototype, {
      async backchannelLogout(this: Client, userId: string, sid: string): Promise<void> {
        const { params, session } = Provider.ctx?.oidc ?? {};
        if (params?.['logout'] || !session) return;
        const clients = [{ clientId: this.clientId, sid }];
        await notifications.add(userId, [{ sessionUid: session.uid, clients, origin }]);
      },
    });
  }
}

/**
 * Lets users leave where an application of their session has nowhere left to send people. The library passes over clients
 * that are gone, and would refuse the logout for one whose metadata is not valid any more.
 */
function leaveWithout({ Client }: Provider): void {
  const { find } = Client;
  Client.find = async function findOrPassOver(id) {
    try {
      return await find.call(this, id);
    } catch (error) {
      const isLeaving = Provider.ctx?.oidc.route === 'end_session_confirm';
      if (!isLeaving || !(error instanceof errors.InvalidClientMetadata)) throw error;
      throw new errors.InvalidClient('the client is not valid any more');
    }
  };
}
