import { defineConnector } from '../../factories/define-connector.js';
import { speechBubble } from '../shared/logos.js';
import { HttpConfig } from './http-config.js';
import { postMessage } from './http-endpoint.js';

const README = `# Text messages by HTTP
Each message is posted to the endpoint as JSON; your server writes the text and sends it.

\`\`\`json
{ "to": "12025550143", "type": "SignIn", "payload": { "code": "123456" }, "ip": "192.0.2.1" }
\`\`\`

\`to\` is a number with its country code, without a plus sign. \`ip\` is the address of whoever asked for the message, where it is known. Answer with a status of 200 to 299 within ten seconds; any other counts as refused.
`;

export const httpSms = defineConnector({
  id: 'http-sms',
  type: 'Sms',
  target: 'http-sms',
  name: { en: 'Text messages by HTTP' },
  description: { en: 'Posts what a text message says to a server of your own, which sends it.' },
  logo: speechBubble('#4b5563'),
  readme: README,
  config: HttpConfig,
  create: (config, { outbound }) => ({
    sendSms: (sms, signal) => postMessage(config, sms, outbound, signal),
  }),
});
