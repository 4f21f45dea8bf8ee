import { useEffect, useState } from 'preact/hooks';
import { type PhraseKey, t } from '../i18n.js';
import { forget, keep, kept } from '../kept.js';

const NAME = 'notice';

/** Has the next page say something, once. */
export const keepNotice = (phrase: PhraseKey): void => keep(NAME, phrase);

/** What the page before had to say. */
export function Notice() {
  const [phrase] = useState(() => kept(NAME));
  useEffect(() => forget(NAME), []);
  return phrase === '' ? null : <p class="notice">{t(phrase as PhraseKey)}</p>;
}
