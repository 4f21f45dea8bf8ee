import { defineConnector } from '../../factories/define-connector.js';
import { envelope } from '../shared/logos.js';
import { SendGrid } from './sendgrid.js';
import { SendGridConfig } from './sendgrid-config.js';

const README = `# SendGrid
Sends e-mail through an account at SendGrid.

1. Verify the sender's address, or its domain, in SendGrid.
2. Create an API key that may do *Mail Send* and nothing else.
3. Enter the key, the address and the name that people see.
`;

/** For SendGrid where it answers. */
export const sendGridAt = (origin: string) =>
  defineConnector({
    id: 'sendgrid-email-service',
    type: 'Email',
    target: 'sendgrid-mail',
    name: { en: 'SendGrid' },
    description: { en: 'Sends e-mail through an account at SendGrid.' },
    logo: envelope('#0e7490'),
    readme: README,
    config: SendGridConfig,
    create: (config, { outbound }) => new SendGrid(config, outbound, origin),
  });

export const sendGrid = sendGridAt('https://api.sendgrid.com');
