/** What an authorization request says about the page that it leads to (extra parameters of the contract). */
type Parameters = Readonly<Record<string, unknown>>;

/** Parameters of our own that an authorization request may carry. */
export const EXTRA_PARAMETERS = [
  'first_screen',
  'interaction_mode',
  'direct_sign_in',
  'identifier',
  'one_time_token',
  'organization_id',
  'google_one_tap_credential',
] as const;

const SCREENS: Readonly<Record<string, string>> = {
  sign_in: 'sign-in',
  signIn: 'sign-in',
  register: 'register',
  reset_password: 'reset-password',
  'identifier:sign_in': 'identifier-sign-in',
  'identifier:register': 'identifier-register',
  single_sign_on: 'single-sign-on',
};

const IDENTIFIERS: ReadonlySet<string> = new Set(['username', 'email', 'phone']);

/** What the pages get to know, in this order. */
const CARRIED = ['organization_id', 'ui_locales', 'one_time_token', 'login_hint', 'identifier'];

/** The page, from the root of the origin, where a user answers what a request asks: who they are, or whether they agree. */
export function hostedPage(prompt: string, { client_id: clientId, ...parameters }: Parameters): string {
  const query = new URLSearchParams({ app_id: String(clientId) });
  if (prompt === 'consent') return `/consent?${query}`;
  const asked = areValid(parameters) ? parameters : withoutExtras(parameters);
  for (const name of CARRIED) {
    const value = asked[name];
    if (typeof value === 'string' && value !== '') query.set(name, value);
  }
  const screen = screenOf(asked);
  const direct = directPage(asked);
  if (direct === undefined) return `/${screen}?${query}`;
  query.set('fallback', screen);
  return `/direct/${direct}?${query}`;
}

function screenOf({ first_screen: first, interaction_mode: mode }: Parameters): string {
  return SCREENS[String(first ?? (mode === 'signUp' ? 'register' : 'sign_in'))] ?? 'sign-in';
}

/** A JSON Web Token (RFC 7515 §7.1), short enough for a cookie. */
const CREDENTIAL = /^(?=.{1,3800}$)[\w-]+\.[\w-]+\.[\w-]+$/;

/** What Google One Tap told another page, where the request is to sign in by that; undefined otherwise. */
export function oneTapCredential(parameters: Parameters): string | undefined {
  const { direct_sign_in: direct, google_one_tap_credential: credential } = parameters;
  if (direct !== undefined || typeof credential !== 'string' || !areValid(parameters)) return undefined;
  return credential;
}

/** The way to a provider without a page of ours between. */
function directPage(parameters: Parameters): string | undefined {
  const { direct_sign_in: direct } = parameters;
  if (typeof direct === 'string') {
    const [, method = '', target = ''] = DIRECT.exec(direct) ?? [];
    return `${method}/${encodeURIComponent(target)}`;
  }
  return oneTapCredential(parameters) === undefined ? undefined : 'social/google';
}

const DIRECT = /^(social|sso):(.+)$/;

/** Where one extra parameter is not valid, all of them count as absent, and the request goes on without. */
function areValid({
  first_screen: screen,
  interaction_mode: mode,
  direct_sign_in: direct,
  identifier,
  google_one_tap_credential: oneTap,
}: Parameters): boolean {
  return (
    (screen === undefined || Object.hasOwn(SCREENS, String(screen))) &&
    (mode === undefined || mode === 'signIn' || mode === 'signUp') &&
    (oneTap === undefined || CREDENTIAL.test(String(oneTap))) &&
    (direct === undefined || DIRECT.test(String(direct))) &&
    (identifier === undefined ||
      String(identifier)
        .split(' ')
        .every((one) => IDENTIFIERS.has(one)))
  );
}

const withoutExtras = (parameters: Parameters): Parameters =>
  Object.fromEntries(
    Object.entries(parameters).filter(
      ([name]) =>
        !EXTRA_PARAMETERS.some((extra) => extra === name) && name !== 'login_hint' && name !== 'ui_locales',
    ),
  );
