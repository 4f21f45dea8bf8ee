import { Injectable } from '@nestjs/common';
import { invalidInput } from '#src/platform/http/invalid-input.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import { ConnectorFactories } from '../factories/connector-factories.js';
import { Messages } from '../messages/messages.js';
import type { CreateConnectorTestDto } from './test-message.dto.js';
import { SocialErrors } from '../social/social.errors.js';
import { TestMessageErrors } from './test-message.errors.js';

/** Sends messages by configs that are being tried out. Nothing is stored. */
@Injectable()
export class TestMessageService {
  constructor(
    private readonly factories: ConnectorFactories,
    private readonly outbound: Outbound,
    private readonly messages: Messages,
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
    if (factory.type !== (phone === undefined ? 'Email' : 'Sms')) throw SocialErrors.unexpectedType();
    const connector = factory.create(factory.readConfig(config), { outbound: this.outbound });
    await this.messages.deliver(
      { id: factoryId, factoryId, connector },
      {
        to: { type: phone === undefined ? 'email' : 'phone', value: to },
        type: 'Generic',
        payload: { code: '000000' },
        languages: { uiLocales: locale },
      },
    );
  }
}
