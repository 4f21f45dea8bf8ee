/** Deep enough for any real document, shallow enough for recursive code. */
export const MAX_JSON_DEPTH = 64;

const [QUOTE, BACKSLASH, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = new TextEncoder().encode(
  '"\\[]{}',
);

/**
 * Whether the bytes of a JSON text nest deeper than `MAX_JSON_DEPTH`. Looked at before the text is parsed, since parsing
 * nested arrays costs a hundred times more than parsing flat ones. A text that is no JSON gets any answer.
 */
export function isTooDeep(json: Uint8Array): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (inText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      depth += 1;
      if (depth > MAX_JSON_DEPTH) return true;
    } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1;
  }
  return false;
}
