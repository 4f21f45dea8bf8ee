import { Injectable } from '@nestjs/common';
import { currentRequest } from '#src/platform/request-context.js';
import type { ActiveConnector } from '../active-connectors.js';
import { canSendEmail, canSendSms, type ProviderAnswer } from '../factories/capabilities.js';
import { ConnectorErrors } from '../connector.errors.js';
import { type Message, channelOf } from './message.js';
import { ProviderCalls } from './provider-calls.js';
import { type Words, Wording } from './wording.js';

/** A message that is worded, and knows by which connector it goes out. */
export interface Prepared {
  readonly message: Message;
  readonly active: ActiveConnector;
  readonly words: Words;
}

/** Hands messages to providers. */
@Injectable()
export class Delivery {
  constructor(
    private readonly calls: ProviderCalls,
    private readonly wording: Wording,
  ) {}

  async prepare(active: ActiveConnector, message: Message): Promise<Prepared> {
    return { message, active, words: await this.wording.of(message) };
  }

  /** Waits for the provider, ten seconds at most. Throws the `connector.*` error that the provider's refusal is. */
  make(prepared: Prepared): Promise<ProviderAnswer> {
    const ip = currentRequest()?.ip;
    return this.calls.run((signal) => ask(prepared, ip, signal));
  }
}

function ask(
  { message: { to, type, payload, languages }, active: { connector }, words }: Prepared,
  ip: string | undefined,
  signal: AbortSignal,
): Promise<ProviderAnswer> {
  const outgoing = { to: to.value, type, ...(ip !== undefined && { ip }) };
  if (to.type === 'email' && canSendEmail(connector)) {
    const { locale, template, builtInEmail } = words;
    const filling = { ...payload, locale, uiLocales: languages.uiLocales ?? '' };
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
