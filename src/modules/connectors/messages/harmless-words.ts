import type { Message } from './message.js';

/** The first words say what was wrong; whole answers repeat requests. */
const MAX_WORDS = 300;
/** Shorter values are in every sentence, and no secrets. */
const MIN_VALUE = 4;

/**
 * What a provider says of a message, for logs: the first words, without what the message was filled with and without its
 * recipient, since some providers repeat what they were sent.
 */
export function withoutValues(words: string, { payload, to }: Message): string {
  const values = [...textsIn(payload), to.value.trim()].filter(({ length }) => length >= MIN_VALUE);
  // The longest first: a link holds its token.
  values.sort((one, other) => other.length - one.length);
  const spelt = values.flatMap((value) => [
    value,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
  ]);
  return spelt.reduce((left, value) => left.replaceAll(value, '…'), words).slice(0, MAX_WORDS);
}

/** All texts of a payload, and the parameters of its links by themselves. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...parametersOf(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const parametersOf = (text: string): string[] => [...(URL.parse(text)?.searchParams.values() ?? [])];
