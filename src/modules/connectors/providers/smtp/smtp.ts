import type { Socket } from 'node:net';
import { createTransport, type SendMailOptions, type SMTPSentMessageInfo } from 'nodemailer';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import type { OutgoingEmail, ProviderAnswer, SendsEmail } from '../../factories/capabilities.js';
import { type ComposedEmail, composeEmail } from '../email/composed-email.js';
import { mailboxOf } from '../email/mailbox.js';
import { firstWords, secretsOf } from '../shared/first-words.js';
import { AccessTokens } from './access-tokens.js';
import { isOAuth } from './smtp-auth.js';
import type { SmtpConfig } from './smtp-config.js';
import { smtpFailure } from './smtp-failures.js';
import { transportOptions } from './transport-options.js';

/** No mail names a file or a URL, and none could. */
const NO_ACCESS = { disableFileAccess: true, disableUrlAccess: true };

/** Sends e-mail through a mail server, with a connection for each. */
export class Smtp implements SendsEmail {
  private readonly tokens: AccessTokens | undefined;

  constructor(
    private readonly config: SmtpConfig,
    private readonly outbound: Outbound,
  ) {
    if (isOAuth(config.auth)) this.tokens = new AccessTokens(config.auth, outbound);
  }

  async sendEmail(email: OutgoingEmail, signal: AbortSignal): Promise<ProviderAnswer> {
    const mail = { ...this.mailOf(composeEmail(email, this.config.templates)), ...NO_ACCESS, signal };
    const token = await this.tokens?.get(signal);
    const { host, port, auth } = this.config;
    const secrets = [auth.pass ?? '', token ?? '', ...secretsOf(email.payload)];
    const target = { hostname: host.toLowerCase(), port };
    try {
      const { response } = await this.outbound.withConnection(target, signal, (connection) =>
        this.send(mail, connection, token),
      );
      return { status: Number.parseInt(response, 10), answer: firstWords(response, secrets) };
    } catch (error) {
      if (isRefusedLogin(error)) this.tokens?.forget();
      throw smtpFailure(error, host, secrets);
    }
  }

  private send(mail: SendMailOptions, connection: Socket, token?: string): Promise<SMTPSentMessageInfo> {
    return createTransport({
      ...transportOptions(this.config, token),
      ...NO_ACCESS,
      getSocket: (_, give) => give(null, { connection }),
    }).sendMail(mail);
  }

  private mailOf({ to, from, replyTo, ...words }: ComposedEmail): SendMailOptions {
    const { fromEmail, replyTo: configured, customHeaders } = this.config;
    const sender = { ...mailboxOf(fromEmail), ...from };
    return {
      ...words,
      // Objects, since nodemailer looks for several addresses in a text.
      from: { name: sender.name ?? '', address: sender.address ?? '' },
      to: { name: '', address: to },
      replyTo: replyTo ? { name: '', ...replyTo } : configured || undefined,
      headers: customHeaders,
    };
  }
}

const isRefusedLogin = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EAUTH';
