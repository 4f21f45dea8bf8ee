/** Stands in place of a secret. */
export const MASK = '******';
const JSON_MASK = JSON.stringify(MASK);

const MAX_TEXT = 2_000;
const REMEMBERED_NAMES = 1_000;
const MAX_REMEMBERED_LENGTH = 64;
/** Deeper than anything that we record ourselves; answers of strangers' servers are recorded too. */
const MAX_DEPTH = 32;

const SENSITIVE =
  /secret|passw|passphrase|api[-_]?key|private[-_]?key|signing[-_]?key|credential|cookie|authorization|token|assertion|verifier|verification[-_]?code/i;

/** Names that look sensitive, and whose values are not. */
const HARMLESS: ReadonlySet<string> = new Set([
  'applicationSecret',
  'applicationSecrets',
  'personalAccessTokens',
  'oneTimeTokens',
  'tokenSets',
  'customTokenClaims',
  'tokenTtl',
  'tokenTypes',
  'client_assertion_type',
  'token_type',
  'token_type_hint',
  'subject_token_type',
  'actor_token_type',
  'requested_token_type',
]);

/** The request to a webhook is recorded as it was sent: it holds what the REST API shows. */
const SENT_AS_IT_IS = 'hookRequest';

// PostgreSQL stores neither U+0000 nor unpaired surrogates in jsonb. This also finds paired ones, and quickly.
const SUSPICIOUS = /[\0\ud800-\udfff]/;

function jsonOfText(text: string): string {
  const short = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  if (!SUSPICIOUS.test(short)) return JSON.stringify(short);
  return JSON.stringify(short.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}

interface Name {
  readonly json: string;
  readonly isSecret: boolean;
}

/** Names repeat themselves, and looking at one again costs more than the rest of an entry. */
const known = new Map<string, Name>();

function nameOf(text: string): Name {
  const found = known.get(text);
  if (found) return found;
  const name = { json: jsonOfText(text), isSecret: SENSITIVE.test(text) && !HARMLESS.has(text) };
  if (known.size < REMEMBERED_NAMES && text.length <= MAX_REMEMBERED_LENGTH) known.set(text, name);
  return name;
}

/**
 * The members of an object, each as JSON, as the audit log may keep them: secrets masked, long texts cut, nothing that
 * PostgreSQL refuses. Written at once, since copying first would double what a token costs.
 */
export function recordableMembers(value: object, masks = true, depth = 0): string[] {
  const members: string[] = [];
  for (const [text, member] of Object.entries(value)) {
    const name = nameOf(text);
    const json =
      masks && name.isSecret && member !== null && member !== undefined
        ? JSON_MASK
        : recordableJson(member, masks && text !== SENT_AS_IT_IS, depth + 1);
    if (json !== undefined) members.push(`${name.json}:${json}`);
  }
  return members;
}

function recordableJson(value: unknown, masks: boolean, depth: number): string | undefined {
  if (typeof value === 'string') return jsonOfText(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return JSON.stringify(value);
  if (depth === MAX_DEPTH) return JSON.stringify('…');
  if (!Array.isArray(value)) return `{${recordableMembers(value, masks, depth).join(',')}}`;
  return `[${value.map((item) => recordableJson(item, masks, depth + 1) ?? 'null').join(',')}]`;
}
