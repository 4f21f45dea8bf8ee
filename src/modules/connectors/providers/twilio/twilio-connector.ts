import { defineConnector } from '../../factories/define-connector.js';
import { speechBubble } from '../shared/logos.js';
import { Twilio } from './twilio.js';
import { TwilioConfig } from './twilio-config.js';

const README = `# Twilio
Sends text messages through an account at Twilio.

1. Create a messaging service in Twilio and give it a sender: a number, a short code or an alphanumeric ID.
2. Enter the account SID and the auth token of the account, and the SID of the messaging service.
`;

/** For Twilio where it answers. */
export const twilioAt = (origin: string) =>
  defineConnector({
    id: 'twilio-short-message-service',
    type: 'Sms',
    target: 'twilio-sms',
    name: { en: 'Twilio' },
    description: { en: 'Sends text messages through an account at Twilio.' },
    logo: speechBubble('#be123c'),
    readme: README,
    config: TwilioConfig,
    create: (config, { outbound }) => new Twilio(config, outbound, origin),
  });

export const twilio = twilioAt('https://api.twilio.com');
