import { onTestFinished } from 'vitest';
import { canSendEmail, canSendSms } from '#src/modules/connectors/factories/capabilities.js';
import type {
  Connector,
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
  /** In place of those of the system. */
  readonly nameServer?: string;
  readonly message?: Partial<Omit<OutgoingEmail & OutgoingSms, 'builtIn'>>;
}

export const BUILT_IN = {
  subject: 'Built in: {{code}}',
  content: '<p>Built in: <b>{{code}}</b></p>',
  contentType: 'text/html',
  text: 'Built in, plain: {{code}}',
} as const;

type Configured = Pick<FakeProvider, 'factory' | 'config'>;

/** The connector that whoever has a config speaks through. */
export function connectorOf(
  { factory, config }: Configured,
  { config: changes, allowedHosts = '*', nameServer }: Omit<Circumstances, 'signal' | 'message'> = {},
): Connector {
  const outbound = new Outbound(
    readConfig({
      OUTBOUND_ALLOWED_HOSTS: allowedHosts,
      ...(nameServer && { OUTBOUND_NAME_SERVERS: nameServer }),
    }),
  );
  onTestFinished(() => outbound.onApplicationShutdown());
  return factory.create(factory.readConfig({ ...config, ...changes }), { outbound });
}

/** Sends a message through a connector. */
export async function sendThrough(
  connector: Connector,
  { signal = new AbortController().signal, message }: Pick<Circumstances, 'signal' | 'message'> = {},
): Promise<ProviderAnswer> {
  const common = { type: 'SignIn', payload: { code: '123456' }, ...message } as const;
  if (canSendEmail(connector)) {
    return connector.sendEmail({ to: 'ada@acme.example', builtIn: BUILT_IN, ...common }, signal);
  }
  if (canSendSms(connector)) {
    return connector.sendSms({ to: '12025550143', builtIn: BUILT_IN.text, ...common }, signal);
  }
  throw new Error('the connector sends nothing');
}

export const sendBy = (provider: Configured, circumstances: Circumstances = {}): Promise<ProviderAnswer> =>
  sendThrough(connectorOf(provider, circumstances), circumstances);
