import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import { ConnectorErrors } from '../connector.errors.js';
import type { ProviderTokens, SocialUserInfo } from '../social/signs-in.js';

const TEXTS = ['email', 'phone', 'name', 'avatar'] as const;

/** Who somebody is, as a package says it; an address that it gives is one that it vouches for. */
export function userInfoIn(told: unknown): SocialUserInfo {
  const { id, rawData, ...rest } = isObject(told) ? told : {};
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw ConnectorErrors.invalidResponse('The package says no id of the user.');
  }
  const texts = TEXTS.flatMap((name) =>
    typeof rest[name] === 'string' ? [[name, rest[name]] as const] : [],
  );
  const raw = isObject(rawData) ? asJson(rawData) : undefined;
  return { id: String(id), ...Object.fromEntries(texts), ...(raw && { rawData: raw }) };
}

/** Throws where it is nested too deeply, or holds what no JSON has. */
function asJson(value: object): JsonObject {
  try {
    return JSON.parse(JSON.stringify(value)) as JsonObject;
  } catch {
    throw ConnectorErrors.invalidResponse('What the package says of the user is no JSON.');
  }
}

/** The tokens of an answer, by the names of RFC 6749 §5.1; undefined where there is none. */
export function tokensIn(answer: unknown): ProviderTokens | undefined {
  if (!isObject(answer)) return undefined;
  const text = (name: string): string | undefined => {
    const value = answer[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const accessToken = text('access_token');
  if (accessToken === undefined) return undefined;
  const [refreshToken, idToken, scope] = [text('refresh_token'), text('id_token'), text('scope')];
  const [tokenType, expiresIn] = [text('token_type'), Number(answer['expires_in'])];
  return {
    accessToken,
    ...(refreshToken !== undefined && { refreshToken }),
    ...(idToken !== undefined && { idToken }),
    ...(scope !== undefined && { scope }),
    ...(tokenType !== undefined && { tokenType }),
    ...(expiresIn > 0 && Number.isFinite(expiresIn) && { expiresIn }),
  };
}
