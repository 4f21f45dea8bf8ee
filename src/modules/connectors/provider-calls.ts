import { OverloadErrors } from '#src/platform/overload.errors.js';
import { OutboundError } from '#src/platform/outbound/outbound.errors.js';
import { Places } from '#src/platform/outbound/places.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { ConnectorErrors } from './connector.errors.js';

/** Of one tenant: a provider that never answers holds up its own messages alone. */
const TENANT_ROOM = { running: 10, waiting: 100 };
const PATIENCE_MILLISECONDS = 10_000;
/** Code of others that ignores the signal keeps its place for so long, so that what hangs does not pile up. */
const ABANDONED_MILLISECONDS = 60_000;

/**
 * Asks providers. Nobody waits longer than the patience for a place, and than that for the answer, whatever a provider or
 * its code does: what was asked is not given up because others were before it.
 */
export class ProviderCalls {
  private readonly places: Places;

  constructor(
    room = TENANT_ROOM,
    private readonly patience = PATIENCE_MILLISECONDS,
    private readonly abandoned = ABANDONED_MILLISECONDS,
  ) {
    this.places = new Places(room);
  }

  /** Throws `request.too_many_requests` (429) where too many of the tenant wait for a provider. */
  requireRoom(): void {
    if (!this.places.hasRoom(TenantContext.get())) throw OverloadErrors.tooManyAtOnce();
  }

  /**
   * Waits for a place and for the provider; `part` says which of the places of the tenant, where it has more than those for
   * all. Throws an `AppError`: what the connector throws, `connector.general` where it
   * does not answer in time or cannot be reached, `request.too_many_requests` where there is no place. Anything else that
   * a connector throws is thrown as it is.
   */
  async run<Answer>(ask: (signal: AbortSignal) => Promise<Answer>, part = ''): Promise<Answer> {
    const owner = part === '' ? TenantContext.get() : `${TenantContext.get()}/${part}`;
    const leave = await this.patiently((signal) => this.places.enter(owner, signal, this.sender()));
    return this.patiently((signal) => {
      const answer = (async () => ask(signal))();
      this.untilAbandoned(answer).then(leave, leave);
      return Promise.race([answer, abortOf(signal)]);
    });
  }

  private async patiently<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const signal = AbortSignal.timeout(this.patience);
    try {
      return await work(signal);
    } catch (error) {
      if (signal.aborted) throw ConnectorErrors.general('The provider did not answer in time.');
      if (!(error instanceof OutboundError)) throw error;
      throw error.failure === 'too-many'
        ? OverloadErrors.tooManyAtOnce()
        : ConnectorErrors.general(error.message);
    }
  }

  /** Who takes turns with others for the places; undefined where nobody is told apart. */
  protected sender(): string | undefined {
    return undefined;
  }

  private untilAbandoned<Answer>(answer: Promise<Answer>): Promise<Answer> {
    return Promise.race([answer, abortOf(AbortSignal.timeout(this.abandoned))]);
  }
}

const abortOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, refuse) => {
    signal.addEventListener('abort', () => refuse(signal.reason), { once: true });
  });
