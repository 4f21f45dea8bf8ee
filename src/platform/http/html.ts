/** A piece of HTML in which everything that came from elsewhere is escaped. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Piece = string | Html | undefined | readonly Html[];

/**
 * HTML: escapes whatever is put in, unless that is HTML; undefined is nothing. Values of attributes stand in double quotes.
 * The name is one that formatters do not know: they would change inline scripts and styles, which are named by their hash.
 */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(String.raw({ raw: strings }, ...pieces.map(escaped)));
}

function escaped(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece !== 'string') return piece.join('');
  return piece.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
