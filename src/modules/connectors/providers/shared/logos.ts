const picture = (colour: string, shape: string): string => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="${colour}"/><g fill="none" stroke="#fff" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${shape}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
};

/** A picture for a provider of e-mail, as a data URL: ours, since brands say who may show theirs. */
export const envelope = (colour: string): string =>
  picture(colour, '<path d="M5 7h14v10H5z"/><path d="m5 7.5 7 5.5 7-5.5"/>');

/** A picture for a provider of text messages. */
export const speechBubble = (colour: string): string =>
  picture(colour, '<path d="M5 6h14v9h-8l-4 3.5V15H5z"/><path d="M8.5 10.5h.01M12 10.5h.01M15.5 10.5h.01"/>');

/** A picture for a provider that people sign in with. */
export const person = (colour: string): string =>
  picture(colour, '<circle cx="12" cy="9.5" r="3"/><path d="M6 18c.8-3 3-4.5 6-4.5s5.2 1.5 6 4.5"/>');

/** A picture for a provider that has a brand: its first letter, since brands say who may show their logos. */
export function letter(colour: string, glyph: string, ink = '#fff'): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="${colour}"/><text x="12" y="17" font-family="system-ui,sans-serif" font-size="14" font-weight="700" text-anchor="middle" fill="${ink}">${glyph}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
