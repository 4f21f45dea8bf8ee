import { AppError } from '#src/kernel/errors.js';
import { canRefreshTokens, canSignIn } from '#src/modules/connectors/factories/capabilities.js';
import type { SignsIn, SocialAttempt } from '#src/modules/connectors/social/signs-in.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { KEYS } from './cases.js';
import { type Dialect, type FakeProvider, startProvider } from './fake-provider.js';
import { socialTools } from './tools.js';

export const ATTEMPT: SocialAttempt = {
  state: 'state-1',
  redirectUri: 'https://any.example/callback/acme',
  connectorId: 'acme',
  attemptId: 'attempt-1',
  isRemembered: true,
};

export function connectorOf(
  { factory, config }: FakeProvider,
  changes: JsonObject = {},
  allowed = '127.0.0.1',
) {
  const made = factory.create(factory.readConfig({ ...config, ...changes }), socialTools(allowed));
  if (!canSignIn(made)) throw new Error('it lets nobody in');
  return made;
}

export function refreshingOf(provider: FakeProvider) {
  const made = connectorOf(provider);
  if (!canRefreshTokens(made)) throw new Error('it renews nothing');
  return made;
}

export async function startedFor({ dialect }: { readonly dialect: (keys: typeof KEYS) => Dialect }) {
  const provider = await startProvider(dialect(KEYS));
  return { provider, connector: connectorOf(provider) };
}

/** Somebody signs in, and what their browser brings back is changed on the way. */
export async function signIn(connector: SignsIn, provider: FakeProvider, changes: JsonObject = {}) {
  const { uri, remembered } = await connector.authorizationUri(ATTEMPT);
  return connector.signIn({ ...(await provider.approve(uri)), ...changes }, remembered);
}

export async function failureOf(work: Promise<unknown>): Promise<AppError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AppError)) throw error ?? new Error('somebody is let in');
  return error;
}

/** What a failure says, wherever. */
export const wordsOf = ({ message, extras }: AppError): string =>
  JSON.stringify([message, extras.details, extras.data]);
