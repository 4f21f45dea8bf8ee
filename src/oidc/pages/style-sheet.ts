import { brandColors } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { Brand } from './brand.js';

const CARD = '#ffffff';
const DARK_CARD = '#1e1e23';

/** The style sheet of all pages that are made here: a card in the middle, which fills a phone. */
export const styleSheet = ({ color, darkColor }: Brand): string => `
:root{color-scheme:${darkColor === undefined ? 'light' : 'light dark'};--page:#f4f4f7;--card:${CARD};--text:#1b1b1f;--quiet:#5c5c66;--line:#dcdce2;${accent(color, CARD)}}
${darkColor === undefined ? '' : `@media (prefers-color-scheme:dark){:root{--page:#131316;--card:${DARK_CARD};--text:#f2f2f5;--quiet:#a8a8b3;--line:#3a3a42;${accent(darkColor, DARK_CARD)}}}`}
*{box-sizing:border-box}
body{margin:0;min-block-size:100vh;min-block-size:100svh;display:grid;align-items:center;justify-items:center;padding:1rem;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,sans-serif}
main{inline-size:100%;max-inline-size:26rem;padding:2rem;border:1px solid var(--line);border-radius:1rem;background:var(--card);overflow-wrap:anywhere}
.logo{display:block;max-inline-size:100%;max-block-size:3rem;margin-block-end:1.5rem}
h1{margin:0;font-size:1.375rem;line-height:1.25}
p{margin-block:.75rem 0;margin-inline:0}
button,.action{display:block;inline-size:100%;min-block-size:2.75rem;margin-block-start:1.5rem;padding:.625rem 1rem;border:1px solid var(--quiet);border-radius:.5rem;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
:focus-visible{outline:3px solid var(--text);outline-offset:2px}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem .75rem;margin-block:1.5rem 0;margin-inline:0;padding-block-start:1rem;border-block-start:1px solid var(--line);color:var(--quiet);font-size:.875rem}
dd{margin:0}
`;

/** Of buttons, with what can be read on them. */
function accent(color: string, ground: string): string {
  const { primary, onPrimary } = brandColors(color, ground);
  return `--accent:${primary};--on-accent:${onPrimary}`;
}
