import { Injectable } from '@nestjs/common';
import { invalidInput } from '#src/platform/http/invalid-input.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import { type Connector, canSendEmail, canSendSms } from '../factories/capabilities.js';
import { ConnectorFactories } from '../factories/connector-factories.js';
import type { CreateConnectorTestDto } from './test-message.dto.js';
import { TestMessageErrors } from './test-message.errors.js';

const TIMEOUT_MILLISECONDS = 10_000;

const TEXT = 'Your verification code is 000000. This message is a test.';
const BUILT_IN = {
  subject: 'A test message',
  content: `<p>${TEXT}</p>`,
  contentType: 'text/html',
  text: TEXT,
} as const;

/** Sends messages by configs that are being tried out. Nothing is stored. */
@Injectable()
export class TestMessageService {
  constructor(
    private readonly factories: ConnectorFactories,
    private readonly outbound: Outbound,
  ) {}

  /** To the phone, where both are given. */
  async send(factoryId: string, { phone, email, config, locale }: CreateConnectorTestDto): Promise<void> {
    const to = phone ?? email;
    if (to === undefined) {
      const message = 'Either an e-mail address or a phone number is needed';
      throw invalidInput('body', [{ code: 'custom', path: ['email'], message }]);
    }
    const factory = this.factories.find(factoryId);
    if (!factory) throw TestMessageErrors.unknownFactory(factoryId);
    if (factory.type !== (phone === undefined ? 'Email' : 'Sms')) throw TestMessageErrors.unexpectedType();
    const connector = factory.create(factory.readConfig(config), { outbound: this.outbound });
    const payload = { code: '000000', ...(locale !== undefined && { locale }) };
    await sendBy(connector, { to, type: 'Generic', payload }, AbortSignal.timeout(TIMEOUT_MILLISECONDS));
  }
}

type Outgoing = { readonly to: string; readonly type: 'Generic'; readonly payload: Record<string, string> };

async function sendBy(connector: Connector, message: Outgoing, signal: AbortSignal): Promise<void> {
  if (canSendEmail(connector)) await connector.sendEmail({ ...message, builtIn: BUILT_IN }, signal);
  if (canSendSms(connector)) await connector.sendSms({ ...message, builtIn: TEXT }, signal);
}
