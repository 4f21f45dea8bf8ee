import { isTooDeep, MAX_JSON_DEPTH } from '#src/platform/http/json-depth.js';
import { bufferedRequest, type MountedRequest } from './buffered-request.js';
import { RefusedRequest } from './refused-request.js';

export const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';
const LIMIT_BYTES = 56 * 1024;

/**
 * Reads the body of a POST before the provider does: JSON objects count as parameters too, null bytes
 * are refused, and a body that is too large is refused before it is read to its end. `inspect` sees the parameters of the
 * body, and may refuse them.
 */
export async function withReadBody(
  request: MountedRequest,
  inspect: (form: string) => void,
): Promise<MountedRequest> {
  const form = await readForm(request);
  // The provider refuses any other type itself, and names the path.
  if (form === undefined) return request;
  inspect(form);
  return bufferedRequest(request, FORM, Buffer.from(form));
}

/** The parameters in the body of a POST, as a form has them; undefined where the body is neither a form nor JSON. */
export async function readForm(request: MountedRequest): Promise<string | undefined> {
  const contentType = request.headers['content-type'];
  if (request.method !== 'POST' || contentType === undefined) return undefined;
  const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase();
  if (mediaType !== FORM && mediaType !== JSON_TYPE) return undefined;
  const body = decode(await read(request), charsetOf(contentType));
  if (mediaType === JSON_TYPE && isTooDeep(Buffer.from(body)))
    throw new RefusedRequest(400, `JSON may be nested ${MAX_JSON_DEPTH} levels deep`);
  const form = mediaType === JSON_TYPE ? formOf(body) : body;
  if (form.includes('\0') || /%00/.test(form)) {
    throw new RefusedRequest(400, 'null bytes are not allowed in the request body');
  }
  return form;
}

async function read(request: MountedRequest): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let received = 0;
  // The stream stays open after a refusal, so that the answer reaches the client.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    received += chunk.length;
    if (received > LIMIT_BYTES) throw new RefusedRequest(413, 'request entity too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The Encoding Standard knows UTF-16 by another label than the one in common use. */
const LABELS: Readonly<Record<string, string>> = { utf16le: 'utf-16le' };

function charsetOf(contentType: string): string {
  const charset = /;\s*charset="?([\w-]+)"?/i.exec(contentType)?.[1]?.toLowerCase() ?? 'utf-8';
  return LABELS[charset] ?? charset;
}

function decode(body: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    throw new RefusedRequest(400, `unsupported charset "${charset}"`);
  }
}

/** The members of a JSON object as form parameters; malformed JSON counts as empty. */
function formOf(json: string): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(parse(json))) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined)
        form.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one));
    }
  }
  return form.toString();
}

function parse(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
