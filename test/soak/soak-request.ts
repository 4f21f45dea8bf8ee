/** A request as it goes over the wire, bytes that no HTTP client would make of its own accord included. */
export interface SoakRequest {
  readonly method: string;
  /** Path and query, percent-encoded or not. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface SoakAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const SHOWN_CHARACTERS = 3_000;

/** All of a request that it takes to send it again. */
export function showRequest({ method, target, headers, body }: SoakRequest): string {
  const shown = Object.entries(headers).map(([name, value]) =>
    name === 'authorization' ? `${name}: ${value.slice(0, 12)}…` : `${name}: ${value}`,
  );
  return [`${method} ${shorten(target)}`, ...shown, ...(body === undefined ? [] : [showBody(body)])].join(
    '\n  ',
  );
}

const showBody = (body: string | Buffer): string =>
  typeof body === 'string' ? `body: ${shorten(body)}` : `body in base64: ${shorten(body.toString('base64'))}`;

/** As a JSON text, so that control characters can be seen; what repeats at length is said by its length. */
const shorten = (text: string): string =>
  text.length <= SHOWN_CHARACTERS
    ? JSON.stringify(text)
    : `${JSON.stringify(text.slice(0, SHOWN_CHARACTERS))}… of ${text.length} characters, ends with ${JSON.stringify(text.slice(-40))}`;
