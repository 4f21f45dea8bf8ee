import type { Credentials, PluginFactory, System } from './swagger-ui.js';

/** What it is kept under in the tab. */
const KEPT = 'authorization';

/**
 * Asks for tokens by itself, since our token endpoint wants to know the resource. A fetch without credentials, and the secret
 * in the body: so the browser never asks for a password in a window of its own when the secret is wrong (RFC 9110 §11.6.1).
 *
 * Keeps what it got as long as the tab is open, but not the secret.
 */
export const authorization =
  (resource: string): PluginFactory =>
  () => ({
    statePlugins: {
      auth: {
        wrapActions: {
          authorizeApplication: (_original, system) => (credentials: Credentials) =>
            void authorize(system, credentials, resource),
          persistAuthorizationIfNeeded:
            (_original, { authSelectors }) =>
            () =>
              sessionStorage.setItem(KEPT, JSON.stringify(authSelectors.authorized().toJS(), withoutSecret)),
        },
      },
      configs: {
        wrapActions: {
          loaded:
            (original, { authActions }) =>
            () => {
              original();
              const kept = sessionStorage.getItem(KEPT);
              if (kept) authActions.restoreAuthorization({ authorized: JSON.parse(kept) });
            },
        },
      },
    },
  });

const withoutSecret = (key: string, value: unknown): unknown => (key === 'clientSecret' ? undefined : value);

async function authorize(
  { authActions, errActions }: System,
  auth: Credentials,
  resource: string,
): Promise<void> {
  const refuse = (message: string) =>
    errActions.newAuthErr({ authId: auth.name, level: 'error', source: 'auth', message });
  try {
    const response = await fetch(String(auth.schema.get('tokenUrl')), {
      method: 'POST',
      credentials: 'omit',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: auth.clientId?.trim() ?? '',
        client_secret: auth.clientSecret?.trim() ?? '',
        scope: auth.scopes.join(' '),
        resource,
      }),
    });
    const answer = await response.json();
    if (response.ok) authActions.authorizeOauth2WithPersistOption({ auth, token: answer });
    else refuse(wordsOf(answer));
  } catch {
    refuse('The server could not be reached.');
  }
}

/** RFC 6749 §5.2 */
function wordsOf({
  error,
  error_description: description,
}: {
  error?: string;
  error_description?: string;
}): string {
  if (error === 'invalid_client')
    return 'No application has this client id and this secret (invalid_client).';
  return `${description ?? 'No token was issued'} (${error}).`;
}
