import { httpEmail } from '#src/modules/connectors/providers/http/http-email.js';
import { httpSms } from '#src/modules/connectors/providers/http/http-sms.js';
import { startFakeEndpoint } from './fake-endpoint.js';
import type { ProviderCase } from './fake-provider.js';

/** All providers that Portico itself speaks with. */
export const PROVIDERS: readonly ProviderCase[] = [
  {
    name: 'http-email',
    start: () => startFakeEndpoint(httpEmail),
    answer: { status: 200 },
    hasTemplates: false,
    isHttp: true,
  },
  {
    name: 'http-sms',
    start: () => startFakeEndpoint(httpSms),
    answer: { status: 200 },
    hasTemplates: false,
    isHttp: true,
  },
];
