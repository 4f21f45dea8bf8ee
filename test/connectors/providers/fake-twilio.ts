import { twilioAt } from '#src/modules/connectors/providers/twilio/twilio-connector.js';
import type { Received } from '../../e2e/webhooks/receiver.js';
import type { FakeProvider, UnderstoodMessage } from './fake-provider.js';
import { startHttpProvider } from './fake-http-provider.js';

const TOKEN = 'twilio-secret-46';
const CREDENTIALS = `Basic ${Buffer.from(`AC1:${TOKEN}`).toString('base64')}`;

/** Twilio's `POST /2010-04-01/Accounts/{sid}/Messages.json`. */
export async function startFakeTwilio(): Promise<FakeProvider> {
  const provider = await startHttpProvider({
    knows: ({ method, path, headers }) =>
      method === 'POST' &&
      path === '/2010-04-01/Accounts/AC1/Messages.json' &&
      headers.authorization === CREDENTIALS,
    understand: understood,
    answers: {
      accept: { status: 201, body: { sid: 'SM1', status: 'accepted' } },
      'refuse credentials': { status: 401, body: { code: 20_003, message: 'Authenticate', status: 401 } },
      'refuse the message': { status: 400, body: { code: 21_211, message: `Not with 123456 and ${TOKEN}` } },
      'refuse for a while': { status: 429, body: { code: 20_429, message: 'Too Many Requests' } },
    },
  });
  return {
    ...provider,
    factory: twilioAt(provider.origin),
    config: { accountSID: 'AC1', authToken: TOKEN, fromMessagingServiceSID: 'MG1' },
    secrets: [TOKEN],
    templates: (templates) => templates.map(({ usageType, content }) => ({ usageType, content })),
  };
}

function understood({ headers, body }: Received): UnderstoodMessage {
  if (headers['content-type'] !== 'application/x-www-form-urlencoded') throw new Error('the body is no form');
  const form = new URLSearchParams(body.toString());
  const service = form.get('MessagingServiceSid');
  if (service !== 'MG1') throw new Error(`${service} is no messaging service`);
  return { to: form.get('To') ?? '', text: form.get('Body') ?? '', payload: form.get('RiskCheck') };
}
