import { sendGridAt } from '#src/modules/connectors/providers/sendgrid/sendgrid-connector.js';
import type { Received } from '../../e2e/webhooks/receiver.js';
import type { FakeProvider, UnderstoodMessage } from './fake-provider.js';
import { jsonOf, startHttpProvider } from './fake-http-provider.js';

const API_KEY = 'SG.sendgrid-secret-64';

const errors = (message: string) => ({ errors: [{ message, field: null, help: null }] });

/** SendGrid's `POST /v3/mail/send`. */
export async function startFakeSendGrid(): Promise<FakeProvider> {
  const provider = await startHttpProvider({
    knows: ({ method, path, headers }) =>
      method === 'POST' && path === '/v3/mail/send' && headers.authorization === `Bearer ${API_KEY}`,
    understand: understood,
    answers: {
      accept: { status: 202, headers: { 'x-message-id': 'message-1' } },
      'refuse credentials': { status: 401, body: errors('The provided authorization grant is invalid') },
      'refuse the message': { status: 400, body: errors(`Not with 123456 and ${API_KEY}`) },
      'refuse for a while': { status: 429, body: errors('too many requests') },
    },
  });
  return {
    ...provider,
    factory: sendGridAt(provider.origin),
    config: { apiKey: API_KEY, fromEmail: 'hello@acme.example', fromName: 'Acme' },
    secrets: [API_KEY],
    templates: (templates) => templates.map(({ contentType, ...rest }) => ({ ...rest, type: contentType })),
  };
}

interface Party {
  readonly email: string;
  readonly name?: string;
}

interface Mail {
  readonly personalizations: readonly [{ readonly to: readonly [Party] }];
  readonly from: Party;
  readonly reply_to?: Party;
  readonly subject: string;
  readonly content: readonly { readonly type: string; readonly value: string }[];
}

function understood(request: Received): UnderstoodMessage {
  const mail: Mail = JSON.parse(JSON.stringify(jsonOf(request)));
  const types = mail.content.map(({ type }) => type).join();
  if (!['text/plain', 'text/plain,text/html'].includes(types)) throw new Error(`${types} is refused`);
  const { name, email } = mail.from;
  return {
    to: mail.personalizations[0].to.map((party) => party.email).join(', '),
    from: name === undefined ? email : `${name} <${email}>`,
    replyTo: mail.reply_to?.email,
    subject: mail.subject,
    text: mail.content[0]?.value,
    html: mail.content[1]?.value,
  };
}
