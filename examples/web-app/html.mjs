/** HTML that is inserted as it stands. */
class Html {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/** HTML in which every value is text, unless it is HTML of this function itself, or a list of it. */
export const html = (strings, ...values) =>
  new Html(strings.reduce((before, string, index) => before + inserted(values[index - 1]) + string));

function inserted(value) {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(inserted).join('');
  return String(value ?? '').replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
