import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { expect, vi } from 'vitest';
import { LOCALHOST_CERTIFICATE, LOCALHOST_KEY } from './localhost-certificate.js';
import { WAIT } from '../e2e/webhooks/receiver.js';

/** An e-mail as it came in. */
export interface ReceivedMail {
  /** What the envelope says, whatever the headers say. */
  readonly from: string;
  readonly to: readonly string[];
  /** Who logged in, and whether by TLS. */
  readonly user?: string;
  readonly isSecure: boolean;
  /** The exact bytes, and what a mail client makes of them. */
  readonly raw: string;
  readonly parsed: ParsedMail;
}

export interface Credentials {
  readonly username?: string | undefined;
  readonly password?: string | null | undefined;
  readonly accessToken?: string | undefined;
}

interface SinkOptions {
  /** `starttls` offers it, `implicit` begins with it. The certificate is the one for `localhost`. */
  readonly tls?: 'none' | 'starttls' | 'implicit';
  /** Who may log in; without this nobody needs to. */
  readonly admits?: (credentials: Credentials) => boolean;
}

/** What the server does with a mail instead of taking it. */
type Refusal =
  | { readonly at: 'MAIL FROM' | 'RCPT TO' | 'DATA'; readonly status: number; readonly words: string }
  | 'silence after DATA';

/**
 * A mail server on loopback that keeps what it gets:
 *
 *     const sink = await startSmtpSink();
 *     afterAll(() => sink.close());
 *     … a connector with { host: '127.0.0.1', port: sink.port }, and OUTBOUND_ALLOWED_HOSTS=127.0.0.1 …
 *     const [mail] = await sink.mailsTo('jane@acme.test');
 *     const [code] = /\b\d{6}\b/.exec(mail.parsed.text);
 */
export interface SmtpSink {
  readonly port: number;
  readonly mails: ReceivedMail[];
  /** How many connections there have been. */
  connections(): number;
  /** Waits until so many mails to an address came in, and returns all of them, the oldest first. */
  mailsTo(address: string, count?: number): Promise<readonly ReceivedMail[]>;
  /** From now on; nothing: takes mails again. */
  refuse(refusal?: Refusal): void;
  close(): Promise<void>;
}

export async function startSmtpSink({ tls = 'none', admits }: SinkOptions = {}): Promise<SmtpSink> {
  const mails: ReceivedMail[] = [];
  let refusal: Refusal | undefined;
  let connections = 0;
  const refusalAt = (command: string): Error | null =>
    typeof refusal === 'object' && refusal.at === command
      ? Object.assign(new Error(refusal.words), { responseCode: refusal.status })
      : null;

  const server = new SMTPServer({
    ...tlsOptions(tls),
    ...authOptions(admits),
    disableReverseLookup: true,
    onMailFrom: (_address, _session, done) => done(refusalAt('MAIL FROM')),
    onRcptTo: (_address, _session, done) => done(refusalAt('RCPT TO')),
    onData: async (stream, session, done) => {
      const raw = await buffer(stream);
      if (refusal === 'silence after DATA') return;
      const error = refusalAt('DATA');
      if (!error) mails.push(await received(raw, session));
      done(error, `queued as ${mails.length}`);
    },
  });
  server.on('connect', () => (connections += 1));
  return {
    port: await listening(server),
    mails,
    connections: () => connections,
    mailsTo: async (recipient, count = 1) => {
      const found = () => mails.filter(({ to }) => to.includes(recipient));
      await vi.waitFor(() => expect(found().length).toBeGreaterThanOrEqual(count), WAIT);
      return found();
    },
    refuse: (how) => {
      refusal = how;
    },
    close: () => end(server),
  };
}

async function listening(server: SMTPServer): Promise<number> {
  // A client that leaves in the middle, or distrusts the certificate, is what some tests are about.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}

async function end(server: SMTPServer): Promise<void> {
  for (const { _socket: socket } of server.connections) socket.destroy();
  await new Promise<void>((closed) => server.close(closed));
}

function tlsOptions(tls: SinkOptions['tls']): SMTPServerOptions {
  if (tls === 'none') return { hideSTARTTLS: true, key: LOCALHOST_KEY, cert: LOCALHOST_CERTIFICATE };
  return { secure: tls === 'implicit', key: LOCALHOST_KEY, cert: LOCALHOST_CERTIFICATE };
}

function authOptions(admits: SinkOptions['admits']): SMTPServerOptions {
  if (!admits) return { authOptional: true, disabledCommands: ['AUTH'] };
  return {
    authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    allowInsecureAuth: true,
    onAuth: (credentials, _session, done) => {
      if (admits(credentials)) done(null, { user: credentials.username });
      else done(null, { message: 'Authentication failed', responseCode: 535 });
    },
  };
}

async function received(raw: Buffer, session: SMTPServerSession): Promise<ReceivedMail> {
  const { mailFrom, rcptTo } = session.envelope;
  return {
    from: mailFrom === false ? '' : mailFrom.address,
    to: rcptTo.map(({ address }) => address),
    user: session.user,
    isSecure: session.secure,
    raw: raw.toString(),
    parsed: await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true }),
  };
}
