import { onTestFinished } from 'vitest';
import { canSendEmail, canSendSms } from '#src/modules/connectors/factories/capabilities.js';
import type {
  OutgoingEmail,
  OutgoingSms,
  ProviderAnswer,
} from '#src/modules/connectors/factories/capabilities.js';
import { readConfig } from '#src/platform/config/config.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import type { FakeProvider, ProviderCase } from './fake-provider.js';

/** Runs a provider while a test does. */
export async function startedFor({ start }: ProviderCase): Promise<FakeProvider> {
  const provider = await start();
  onTestFinished(() => provider.close());
  return provider;
}

interface Circumstances {
  /** In place of what the provider takes, or beside it. */
  readonly config?: JsonObject;
  readonly signal?: AbortSignal;
  /** As in the setting; everything by default. */
  readonly allowedHosts?: string;
  readonly message?: Partial<Omit<OutgoingEmail & OutgoingSms, 'builtIn'>>;
}

export const BUILT_IN = {
  subject: 'Built in: {{code}}',
  content: '<p>Built in: <b>{{code}}</b></p>',
  contentType: 'text/html',
  text: 'Built in, plain: {{code}}',
} as const;

/** Sends a message through the connector of a provider, as whoever has its config would. */
export async function sendBy(
  { factory, config }: Pick<FakeProvider, 'factory' | 'config'>,
  { config: changes, signal = new AbortController().signal, allowedHosts = '*', message }: Circumstances = {},
): Promise<ProviderAnswer> {
  const outbound = new Outbound(readConfig({ OUTBOUND_ALLOWED_HOSTS: allowedHosts }));
  onTestFinished(() => outbound.onApplicationShutdown());
  const connector = factory.create(factory.readConfig({ ...config, ...changes }), { outbound });
  const common = { type: 'SignIn', payload: { code: '123456' }, ...message } as const;
  if (canSendEmail(connector)) {
    return connector.sendEmail({ to: 'ada@acme.example', builtIn: BUILT_IN, ...common }, signal);
  }
  if (canSendSms(connector)) {
    return connector.sendSms({ to: '12025550143', builtIn: BUILT_IN.text, ...common }, signal);
  }
  throw new Error('the connector sends nothing');
}
