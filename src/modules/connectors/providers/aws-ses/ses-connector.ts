import { defineConnector } from '../../factories/define-connector.js';
import { envelope } from '../shared/logos.js';
import { type OriginOf, Ses } from './ses.js';
import { SesConfig } from './ses-config.js';

const README = `# Amazon SES
Sends e-mail through Simple Email Service of an account at AWS.

1. Verify the sender's address, or its domain, in SES, and have the account moved out of the sandbox.
2. Create an access key for a user who may do \`ses:SendEmail\` and nothing else.
3. Enter the key, the region and the sender.
`;

/** For the service where it answers. */
export const sesAt = (originOf: OriginOf) =>
  defineConnector({
    id: 'aws-ses-mail',
    type: 'Email',
    target: 'aws-ses',
    name: { en: 'Amazon SES' },
    description: { en: 'Sends e-mail through Simple Email Service of an account at AWS.' },
    logo: envelope('#c2410c'),
    readme: README,
    config: SesConfig,
    create: (config, { outbound }) => new Ses(config, outbound, originOf),
  });

export const ses = sesAt((region) => `https://email.${region}.amazonaws.com`);
