import { httpEmail } from '#src/modules/connectors/providers/http/http-email.js';
import { httpSms } from '#src/modules/connectors/providers/http/http-sms.js';
import { startFakeEndpoint } from './fake-endpoint.js';
import type { ProviderCase } from './fake-provider.js';
import { startFakeMailServer } from './fake-mail-server.js';

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
