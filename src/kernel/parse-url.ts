/**
 * The URL that a text is, undefined where it is none. Not by `URL.canParse`: in a caller that V8 has optimised, Node.js 20
 * and 22 read a Latin-1 string as UTF-8, and `https://bücher.example` is no URL any more.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
