import { smtp } from '#src/modules/connectors/providers/smtp/smtp-connector.js';
import { type ReceivedMail, type SmtpSink, startSmtpSink } from '../../support/smtp-sink.js';
import type { Behaviour, FakeProvider, UnderstoodMessage } from './fake-provider.js';

const PASSWORD = 'mail-secret-82';
const THROTTLED = 'Throttling failure: Maximum sending rate exceeded.';
const ENDLESS = 'x'.repeat(1_000_000);

/** A mail server that people log in to. */
export async function startFakeMailServer(): Promise<FakeProvider> {
  let isStrict = false;
  const sink = await startSmtpSink({
    admits: ({ username, password }) => !isStrict && username === 'portico' && password === PASSWORD,
  });
  return {
    factory: smtp,
    config: {
      host: '127.0.0.1',
      port: sink.port,
      auth: { type: 'login', user: 'portico', pass: PASSWORD },
      fromEmail: 'Acme <hello@acme.example>',
    },
    secrets: [PASSWORD],
    get messages() {
      return sink.mails.map(understood);
    },
    calls: sink.connections,
    templates: (templates) => templates.map((template) => ({ ...template })),
    behave: (how) => {
      isStrict = how === 'refuse credentials';
      sink.refuse(refusalFor(how));
    },
    close: sink.close,
  };
}

function refusalFor(how: Behaviour): Parameters<SmtpSink['refuse']>[0] {
  switch (how) {
    case 'refuse the message':
      return { at: 'RCPT TO', status: 550, words: `No such user; the code was 123456, and ${PASSWORD}` };
    case 'refuse for a while':
      return { at: 'DATA', status: 454, words: THROTTLED };
    case 'answer without end':
      return { at: 'MAIL FROM', status: 451, words: ENDLESS };
    case 'stay silent':
      return 'silence after DATA';
    default:
      return undefined;
  }
}

const understood = ({ to, parsed }: ReceivedMail): UnderstoodMessage => ({
  to: to.join(', '),
  from: parsed.from?.text,
  replyTo: parsed.replyTo?.text,
  subject: parsed.subject,
  text: parsed.text?.trim(),
  html: parsed.html === false ? undefined : parsed.html,
});
