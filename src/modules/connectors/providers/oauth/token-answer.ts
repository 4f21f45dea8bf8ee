import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import { shallow } from '#src/platform/http/fields/shallow.js';

/** How a provider departs from RFC 6749 §5 at its token endpoint. */
export interface TokenDialect {
  /** Reads the body of an answer; JSON where it is left out. Returns undefined for what it cannot read. */
  readonly read?: (text: string) => unknown;
  /** What of a refusal is not called what RFC 6749 §5.2 calls it. */
  readonly refusal?: (body: JsonObject) => JsonObject | undefined;
}

export interface TokenAnswer {
  readonly standard: Response;
  readonly hasAccessToken: boolean;
  /** Apart, since what the library would hold it against is known to few providers. */
  readonly idToken?: string;
}

const OK = 200;
const BAD_REQUEST = 400;

/** Makes what a provider answered at its token endpoint into what RFC 6749 §5 says, as far as it departs from that. */
export async function tokenAnswer(
  answer: Response,
  { read = readJson, refusal = () => undefined }: TokenDialect,
): Promise<TokenAnswer> {
  const text = await answer.text();
  const body = read(text);
  // The library writes it down anew, which goes no deeper.
  if (!isObject(body) || !shallow.holds(body)) {
    const standard = new Response(null, { status: answer.ok ? OK : answer.status });
    return { standard, hasAccessToken: false };
  }
  const { id_token: idToken, ...members } = withoutBlanks(body);
  const told = { token_type: 'bearer', ...members, ...refusal(body) };
  const isRefusal = 'error' in told;
  const status = answer.ok ? (isRefusal ? BAD_REQUEST : OK) : answer.status;
  return {
    standard: Response.json(told, { status }),
    hasAccessToken: 'access_token' in told,
    ...(typeof idToken === 'string' && { idToken }),
  };
}

/** What is null, and a refresh token that is empty, is not there: an answer is not lost, with tokens that come once, for it. */
const withoutBlanks = (body: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(body).filter(
      ([name, value]) => value !== null && (name !== 'refresh_token' || value !== ''),
    ),
  );

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads JSON, or else a query string, which has to have what an answer has. */
export function readJsonOrQuery(text: string): unknown {
  const json = readJson(text);
  if (json !== undefined) return json;
  const query = Object.fromEntries(new URLSearchParams(text.trim()));
  return 'access_token' in query || 'error' in query ? query : undefined;
}
