import { AwsV4Signer } from 'aws4fetch';
import { encodeWord } from 'nodemailer/lib/mime-funcs';
import { Clock } from '#src/kernel/clock.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import type { OutgoingEmail, ProviderAnswer, SendsEmail } from '../../factories/capabilities.js';
import { type ComposedEmail, composeEmail } from '../email/composed-email.js';
import { type Mailbox, mailboxOf } from '../email/mailbox.js';
import { firstWords, secretsOf } from '../shared/first-words.js';
import { memberOf, parsed, postTo } from '../shared/provider-request.js';
import type { SesConfig } from './ses-config.js';

/** Where the service of a region answers. */
export type OriginOf = (region: string) => string;

/** Sends e-mail by SendEmail of Simple Email Service, version 2. */
export class Ses implements SendsEmail {
  constructor(
    private readonly config: SesConfig,
    private readonly outbound: Outbound,
    private readonly originOf: OriginOf,
  ) {}

  async sendEmail(email: OutgoingEmail, signal: AbortSignal): Promise<ProviderAnswer> {
    const { accessKeySecret, region, templates } = this.config;
    const secrets = [accessKeySecret, ...secretsOf(email.payload)];
    const url = `${this.originOf(region)}/v2/email/outbound-emails`;
    const content = JSON.stringify(this.requestOf(composeEmail(email, templates)));
    const request = { url, body: content, headers: await this.signed(url, content) };
    const provider = { name: 'Amazon SES', secrets, reasonOf };
    const { status, body } = await postTo(provider, request, this.outbound, signal);
    const id = memberOf(parsed(body), 'MessageId');
    return { status, ...(typeof id === 'string' && { answer: firstWords(id, secrets) }) };
  }

  private requestOf({ to, from, replyTo, subject, text, html }: ComposedEmail) {
    const { config } = this;
    const sender = { ...mailboxOf(config.emailAddress ?? ''), ...from };
    return {
      FromEmailAddress: sender.address && written({ ...sender, address: sender.address }),
      FromEmailAddressIdentityArn: config.emailAddressIdentityArn || undefined,
      Destination: { ToAddresses: [to] },
      ReplyToAddresses: replyTo && [written(replyTo)],
      FeedbackForwardingEmailAddress: config.feedbackForwardingEmailAddress || undefined,
      FeedbackForwardingEmailAddressIdentityArn:
        config.feedbackForwardingEmailAddressIdentityArn || undefined,
      ConfigurationSetName: config.configurationSetName || undefined,
      Content: {
        Simple: {
          Subject: utf8(subject),
          Body: { Text: utf8(text), Html: html === undefined ? undefined : utf8(html) },
        },
      },
    };
  }

  private async signed(url: string, body: string): Promise<Record<string, string>> {
    const { accessKeyId, accessKeySecret: secretAccessKey, region } = this.config;
    const { headers } = await new AwsV4Signer({
      url,
      body,
      headers: { 'content-type': 'application/json' },
      accessKeyId,
      secretAccessKey,
      service: 'ses',
      region,
      datetime: new Date(Clock.now()).toISOString().replaceAll(/[:-]|\.\d{3}/g, ''),
      allHeaders: true,
    }).sign();
    return Object.fromEntries(headers.entries());
  }
}

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });

/** As a header has it: the service takes ASCII alone. */
const written = ({ name, address }: Mailbox): string =>
  name === undefined ? address : `${encodeWord(name, 'B')} <${address}>`;

const reasonOf = (body: unknown): unknown => memberOf(body, 'message') ?? memberOf(body, 'Message');
