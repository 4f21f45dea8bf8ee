// The code blocks of docs/how-to/run-in-production.md, so that what is run here is what the page says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(import.meta.dirname, '../docs/how-to/run-in-production.md'), 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({
  language,
  text,
}));

/** The first block of a language that matches. */
export function block(language, pattern) {
  const found = blocks.find((one) => one.language === language && pattern.test(one.text));
  if (!found) throw new Error(`The page has no ${language} block with: ${pattern}`);
  return found.text.trim();
}
