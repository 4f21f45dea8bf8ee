/** The blocks of a language in a text of Markdown, as one. */
export const blocksOf = (text: string, language: string): string =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code).join('');
