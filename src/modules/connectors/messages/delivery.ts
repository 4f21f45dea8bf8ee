import { Injectable, Logger } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import { isAddress } from '#src/platform/mailbox.js';
import { currentRequest } from '#src/platform/request-context.js';
import type { ActiveConnector } from '../active-connectors.js';
import { ConnectorErrors } from '../connector.errors.js';
import { canSendEmail, canSendSms, type ProviderAnswer } from '../factories/capabilities.js';
import { withoutValues } from './harmless-words.js';
import { channelOf, type Message } from './message.js';
import { MessageAudit, type Telling } from './message-audit.js';
import { ProviderCalls } from '../provider-calls.js';
import { type Words, Wording } from './wording.js';

/** A message that is worded, and knows by which connector it goes out. */
export interface Prepared {
  readonly message: Message;
  readonly active: ActiveConnector;
  readonly words: Words;
}

/** Hands messages to providers, and has the audit log know what they answered. */
@Injectable()
export class Delivery {
  private readonly logger = new Logger('Messages');

  constructor(
    private readonly calls: ProviderCalls,
    private readonly wording: Wording,
    private readonly audit: MessageAudit,
  ) {}

  async prepare(active: ActiveConnector, message: Message): Promise<Prepared> {
    return { message, active, words: await this.wording.of(message) };
  }

  /** Does not send, and looks the same in the audit log but for saying so. */
  suppress({ message, active }: Prepared): void {
    this.audit.tell({ message, active }, 'suppressed');
  }

  /**
   * Waits for the provider, ten seconds at most. Throws nothing but an `AppError`, mostly `connector.*`. A job says which
   * of its tries it is.
   */
  async make(prepared: Prepared, job: Pick<Telling, 'attempt'> = {}): Promise<void> {
    const telling = { message: prepared.message, active: prepared.active, ...job };
    const ip = currentRequest()?.ip;
    try {
      const answer = await this.calls.run((signal) => ask(prepared, ip, signal));
      this.audit.tell(telling, { answer });
    } catch (thrown) {
      const error = thrown instanceof AppError ? thrown : this.unexpected(prepared, thrown);
      this.audit.tell(telling, { error });
      throw error;
    }
  }

  /** Only its first words are logged: errors of libraries hold what was sent. */
  private unexpected({ active, message }: Prepared, thrown: unknown): AppError {
    const words = withoutValues(String(thrown), message);
    this.logger.error(
      `the connector ${active.id} (${active.factoryId}) failed in a way of its own: ${words}`,
    );
    return ConnectorErrors.general();
  }
}

function ask(
  { message: { to, type, payload, languages }, active: { connector }, words }: Prepared,
  ip: string | undefined,
  signal: AbortSignal,
): Promise<ProviderAnswer> {
  const outgoing = { to: to.value, type, ...(ip !== undefined && { ip }) };
  if (to.type === 'email' && canSendEmail(connector)) {
    // Whoever reads the mail of one would be taken for the other.
    if (!isAddress(to.value)) {
      throw ConnectorErrors.invalidRequestParameters('The address is not a single one.');
    }
    const { locale, template, builtInEmail } = words;
    // Who has a message sent may know better.
    const filling = { locale, uiLocales: languages.uiLocales ?? '', ...payload };
    const email = { ...outgoing, payload: filling, ...(template && { template }), builtIn: builtInEmail };
    return connector.sendEmail(email, signal);
  }
  if (to.type === 'phone' && canSendSms(connector)) {
    // A text message says its code and nothing else.
    const sms = { ...outgoing, payload: { code: payload['code'] }, builtIn: words.builtInSms };
    return connector.sendSms(sms, signal);
  }
  throw ConnectorErrors.noConnector(channelOf(to));
}
