import { defineConnector } from '../../factories/define-connector.js';
import { envelope } from '../shared/logos.js';
import { HttpConfig } from './http-config.js';
import { postMessage } from './http-endpoint.js';

const README = `# E-mail by HTTP
Each message is posted to the endpoint as JSON; your server writes the e-mail and sends it.

\`\`\`json
{ "to": "ada@acme.example", "type": "SignIn", "payload": { "code": "123456" }, "ip": "192.0.2.1" }
\`\`\`

\`payload\` holds what a template could show. \`ip\` is the address of whoever asked for the message, where it is known. Answer with a status of 200 to 299 within ten seconds; any other counts as refused.
`;

export const httpEmail = defineConnector({
  id: 'http-email',
  type: 'Email',
  target: 'http-email',
  name: { en: 'E-mail by HTTP' },
  description: { en: 'Posts what an e-mail says to a server of your own, which sends it.' },
  logo: envelope('#4b5563'),
  readme: README,
  config: HttpConfig,
  create: (config, { outbound }) => ({
    sendEmail: (email, signal) => postMessage(config, email, outbound, signal),
  }),
});
