import { afterAll, beforeAll } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { type SmtpSink, startSmtpSink } from '../../support/smtp-sink.js';
import type { TestTenant } from '../../support/test-app.js';

export interface Mail {
  /** The code in the newest of so many mails to an address. */
  codeTo(address: string, count?: number): Promise<string>;
  /** The link in the newest mail to an address. */
  linkTo(address: string): Promise<string>;
  /** How many mails have come to an address by now. */
  countTo(address: string): number;
}

/** What the server has to be allowed to reach. */
export const MAIL_SETTINGS = { OUTBOUND_ALLOWED_HOSTS: '127.0.0.1', WORKER_CONCURRENCY: '2' };

/** Has a tenant send its messages through a mail server of the spec file, on loopback. */
export function useMail(tenant: () => TestTenant): Mail {
  let sink: SmtpSink;
  beforeAll(async () => {
    sink = await startSmtpSink();
    const api = await apiClient(tenant());
    const config = { host: '127.0.0.1', port: sink.port, auth: {}, fromEmail: 'Acme <hello@acme.test>' };
    const { status, body } = await api.post('/connectors', {
      connectorId: 'simple-mail-transfer-protocol',
      config,
    });
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  });
  afterAll(() => sink.close());

  const textTo = async (address: string, count: number): Promise<string> =>
    (await sink.mailsTo(address, count)).at(-1)?.parsed.text ?? '';
  return {
    codeTo: async (address, count = 1) => found(/\b\d{6}\b/, await textTo(address, count)),
    linkTo: async (address) => found(/https?:\/\/\S+/, await textTo(address, 1)),
    countTo: (address) => sink.mails.filter(({ to }) => to.includes(address)).length,
  };
}

function found(pattern: RegExp, text: string): string {
  const [match] = pattern.exec(text) ?? [];
  if (match === undefined) throw new Error(`there is no ${pattern} in: ${text}`);
  return match;
}
