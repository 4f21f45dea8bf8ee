import { httpEmail } from '#src/modules/connectors/providers/http/http-email.js';
import { httpSms } from '#src/modules/connectors/providers/http/http-sms.js';
import { startFakeEndpoint } from './fake-endpoint.js';
import type { ProviderCase } from './fake-provider.js';
import { startFakeMailServer } from './fake-mail-server.js';
import { startFakeSendGrid } from './fake-sendgrid.js';
import { startFakeSes } from './fake-ses.js';
import { startFakeTwilio } from './fake-twilio.js';

/** All providers that Portico itself speaks with. */
export const PROVIDERS: readonly ProviderCase[] = [
  {
    name: 'simple-mail-transfer-protocol',
    start: startFakeMailServer,
    answer: { status: 250, answer: '250 queued as 1' },
    isHttp: false,
    makes: 'e-mail',
  },
  {
    name: 'sendgrid-email-service',
    start: startFakeSendGrid,
    answer: { status: 202, answer: 'message-1' },
    isHttp: true,
    makes: 'e-mail',
  },
  {
    name: 'aws-ses-mail',
    start: startFakeSes,
    answer: { status: 200, answer: 'message-1' },
    isHttp: true,
    makes: 'e-mail',
  },
  {
    name: 'twilio-short-message-service',
    start: startFakeTwilio,
    answer: { status: 201, answer: 'SM1' },
    isHttp: true,
    makes: 'text message',
  },
  {
    name: 'http-email',
    start: () => startFakeEndpoint(httpEmail),
    answer: { status: 200 },
    isHttp: true,
  },
  {
    name: 'http-sms',
    start: () => startFakeEndpoint(httpSms),
    answer: { status: 200 },
    isHttp: true,
  },
];
