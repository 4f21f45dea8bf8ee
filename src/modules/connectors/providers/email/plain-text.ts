import { convert } from 'html-to-text';

/** Deeper than any layout of tables; what is below is left out. */
const MAX_DEPTH = 200;
const LINE_LENGTH = 78;

/** What an HTML e-mail says, for clients that show none (RFC 2046 §5.1.4). */
export const plainTextOf = (html: string): string =>
  convert(html, { wordwrap: LINE_LENGTH, limits: { maxDepth: MAX_DEPTH } });
