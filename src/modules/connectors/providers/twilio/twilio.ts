import { interpolate } from '#src/modules/email-templates/email-templates.public.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import type { OutgoingSms, ProviderAnswer, SendsSms } from '../../factories/capabilities.js';
import { firstWords, secretsOf } from '../shared/first-words.js';
import { memberOf, parsed, postTo } from '../shared/provider-request.js';
import { templateFor } from '../shared/templates.js';
import type { TwilioConfig } from './twilio-config.js';

/** Sends text messages by a messaging service of Twilio. */
export class Twilio implements SendsSms {
  constructor(
    private readonly config: TwilioConfig,
    private readonly outbound: Outbound,
    private readonly origin: string,
  ) {}

  async sendSms(sms: OutgoingSms, signal: AbortSignal): Promise<ProviderAnswer> {
    const { accountSID, authToken } = this.config;
    const secrets = [authToken, ...secretsOf(sms.payload)];
    const credentials = Buffer.from(`${accountSID}:${authToken}`).toString('base64');
    const { status, body } = await postTo(
      { name: 'Twilio', secrets, reasonOf: (answer) => memberOf(answer, 'message') },
      {
        url: `${this.origin}/2010-04-01/Accounts/${encodeURIComponent(accountSID)}/Messages.json`,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          authorization: `Basic ${credentials}`,
        },
        body: String(new URLSearchParams(this.formOf(sms))),
      },
      this.outbound,
      signal,
    );
    const id = memberOf(parsed(body), 'sid');
    return { status, ...(typeof id === 'string' && { answer: firstWords(id, secrets) }) };
  }

  private formOf({ to, type, payload, builtIn }: OutgoingSms): Record<string, string> {
    const { fromMessagingServiceSID, disableRiskCheck, templates } = this.config;
    const template = templateFor(type, templates)?.content ?? builtIn;
    return {
      To: `+${to}`,
      MessagingServiceSid: fromMessagingServiceSID,
      Body: interpolate(template, payload, 'text/plain'),
      RiskCheck: disableRiskCheck ? 'disable' : 'enable',
    };
  }
}
