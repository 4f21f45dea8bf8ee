import { defineConnector } from '../../factories/define-connector.js';
import { envelope } from '../shared/logos.js';
import { Smtp } from './smtp.js';
import { SmtpConfig } from './smtp-config.js';

const README = `# SMTP
Sends e-mail through a mail server: your own, or that of a provider.

- **Port 587** (or 25): TLS begins where the server offers STARTTLS. Switch on *Refuse without TLS*, so that nobody on the way can prevent it.
- **Port 465**: switch on *TLS from the start*.
- **Authentication**: \`{ "type": "login", "user": "…", "pass": "…" }\`. By OAuth 2.0: \`{ "type": "OAuth2", "user": "…", "clientId": "…", "clientSecret": "…", "refreshToken": "…", "accessUrl": "…" }\`, or with \`serviceClient\` and \`privateKey\` for a service account. \`{}\` for a server that asks nobody.
- **TLS options**: \`ca\`, \`cert\`, \`key\`, \`passphrase\`, \`ciphers\`, \`minVersion\`, \`maxVersion\`, \`servername\` and \`rejectUnauthorized\`, as Node.js has them.

The server has ten seconds for a message, whatever the config says. A server on a private address has to be allowed by the operator (\`OUTBOUND_ALLOWED_HOSTS\`).
`;

export const smtp = defineConnector({
  id: 'simple-mail-transfer-protocol',
  type: 'Email',
  target: 'smtp',
  name: { en: 'SMTP' },
  description: { en: 'Sends e-mail through any mail server.' },
  logo: envelope('#2563eb'),
  readme: README,
  config: SmtpConfig,
  create: (config, { outbound }) => new Smtp(config, outbound),
});
