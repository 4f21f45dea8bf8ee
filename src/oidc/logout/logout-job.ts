import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { TenantEndpoints } from '#src/modules/tenants/tenants.public.js';
import { Job, type JobRun } from '#src/platform/jobs/job-handlers.js';
import { TryAgain } from '#src/platform/jobs/try-again.js';
import { hostOf } from '#src/platform/outbound/host-of.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import { OutboundError } from '#src/platform/outbound/outbound.errors.js';
import { logFailure } from '#src/platform/database/log-failure.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { knownClient } from '../adapter/known-client.js';
import { ProviderRegistry } from '../provider.registry.js';
import { LogoutNotificationRepository } from './logout-notification.repository.js';
import { type LogoutNotice, NOTIFY, TRIES } from './logout-notifications.js';
import { logoutToken } from './logout-token.js';

/** Back-Channel Logout 1.0 §2.8. */
const TAKEN: readonly number[] = [200, 204];
const MAX_RESPONSE_BYTES = 1024;
const OUR_FAULT = 'The server could not tell the application; its log says why.';
const NOBODY = 'The application takes no back-channel logout any more.';

/** Tells clients of the end of sessions: tries until it is taken, and gives up after about 22 hours. */
@Injectable()
export class LogoutJob {
  private readonly logger = new Logger(LogoutJob.name);

  constructor(
    private readonly providers: ProviderRegistry,
    private readonly endpoints: TenantEndpoints,
    private readonly outbound: Outbound,
    private readonly notifications: LogoutNotificationRepository,
  ) {}

  /** Signs at each try, with the key and to the address of then, and always with the same `jti`. */
  @Job(NOTIFY, 'delivery')
  async notify(notice: LogoutNotice, { attempt }: JobRun): Promise<void> {
    const failure = await this.tell(notice, attempt).catch((error: unknown) => {
      logFailure(this.logger, `the client could not be told of the logout ${notice.id}`, error);
      return OUR_FAULT;
    });
    const isOver = failure === undefined || failure === NOBODY || attempt >= TRIES;
    const state = failure === undefined ? 'delivered' : isOver ? 'failed' : 'waiting';
    await this.notifications.update(
      notice.id,
      { state, attempts: attempt, lastError: failure ?? null },
      Clock.now(),
    );
    if (!isOver) throw new TryAgain(`the client was not told of the logout ${notice.id}`);
  }

  /** Why it was not taken, in words; undefined where it was. */
  private async tell(notice: LogoutNotice, attempt: number): Promise<string | undefined> {
    const provider = await this.providers.get(notice.origin ?? (await this.origin()));
    const client = await knownClient(provider, notice.clientId);
    if (!client?.backchannelLogoutUri) return NOBODY;
    const { clientId, backchannelLogoutUri: url } = client;
    const failure = await this.send(url, await logoutToken(provider, client, notice));
    if (failure !== undefined)
      this.logger.warn(
        `The application ${clientId} at ${hostOf(url)} was not told of a logout, try ${attempt} of ${TRIES}: ${failure}`,
      );
    return failure;
  }

  private async send(url: string, token: string): Promise<string | undefined> {
    try {
      const { status } = await this.outbound.request({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ logout_token: token }).toString(),
        maxResponseBytes: MAX_RESPONSE_BYTES,
      });
      return TAKEN.includes(status) ? undefined : `The application answered with status ${status}.`;
    } catch (error) {
      if (error instanceof OutboundError) return error.message;
      throw error;
    }
  }

  private async origin(): Promise<string> {
    const [origin] = await this.endpoints.originsOf(TenantContext.get());
    if (origin === undefined) throw new Error('the tenant has no origin');
    return origin;
  }
}
