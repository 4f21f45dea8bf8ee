import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { EmailTemplate } from './email-template.js';
import { valueAt } from './payload-value.js';

/** What a text is: values that are put into it must not change that. */
export type TextType = NonNullable<EmailTemplate['contentType']>;

/** `{{ user.name }}`; the length of a path has a limit, so that looking for its end is bounded. */
const PLACE = /\{\{\s{0,16}([\w-]{1,64}(?:\.[\w-]{1,64}){0,8})\s{0,16}\}\}/g;

/** All values of a text together, in characters: far above a name, a link and a code. */
const MAX_VALUES_LENGTH = 64 * 1024;

/** So much of what stands before a value says where in HTML it is. */
const CONTEXT_LENGTH = 64;
const URL_ATTRIBUTE =
  /\b(?:href|src|srcset|action|formaction|background|poster|data|cite)\s{0,8}=\s{0,8}["']?\s{0,8}$/i;
const WEB_URL = /^https?:\/\//i;
/** The value of an attribute without quotes, which a space would end. Elsewhere a written-out space is the same. */
const UNQUOTED_ATTRIBUTE = /=\s{0,8}[^\s"'<>=]{0,64}$/;

/**
 * Fills `{{ a.b }}` of a template with values of the payload. A name that the payload lacks stays as it is written; what
 * lacks below a name that it has is empty. Values are text and nothing else: in HTML they are escaped, and where one is a
 * whole URL, such as `href="{{link}}"`, it is left out unless it is `http` or `https`; in plain text and subjects they are
 * one line. The template itself is trusted.
 */
export function interpolate(template: string, payload: JsonObject, type: TextType = 'text/html'): string {
  const write = type === 'text/html' ? inHtml : inText;
  const filled: string[] = [];
  let before = '';
  let left = MAX_VALUES_LENGTH;
  let end = 0;
  const add = (piece: string): void => {
    filled.push(piece);
    before = (before + piece.slice(-CONTEXT_LENGTH)).slice(-CONTEXT_LENGTH);
  };
  for (const place of template.matchAll(PLACE)) {
    const value = textAt(payload, place[1] ?? '');
    if (value === undefined) continue;
    add(template.slice(end, place.index));
    end = place.index + place[0].length;
    const written = write(value.slice(0, MAX_VALUES_LENGTH), before);
    if (written.length > left) continue;
    left -= written.length;
    add(written);
  }
  return filled.join('') + template.slice(end);
}

/** Undefined where the payload has no such name. */
function textAt(payload: JsonObject, path: string): string | undefined {
  const [root = ''] = path.split('.');
  if (!Object.hasOwn(payload, root)) return undefined;
  const value = valueAt(payload, path);
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Ends of lines, controls, and marks that turn the direction of what follows. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

const inText = (value: string): string => value.replaceAll(CONTROLS, ' ');

function inHtml(value: string, before: string): string {
  if (URL_ATTRIBUTE.test(before) && !WEB_URL.test(value)) return '';
  // Braces too: packages of connectors fill what they are given once more.
  const escaped = inText(value).replaceAll(/[&<>"'`={}]/g, reference);
  return UNQUOTED_ATTRIBUTE.test(before) ? escaped.replaceAll(/\s/g, reference) : escaped;
}

const reference = (character: string): string => `&#${character.codePointAt(0)};`;
