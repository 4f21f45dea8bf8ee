import { settings } from '#src/platform/config/settings.js';

const entries = Object.entries(settings);

/** `.env.example`: every setting, with what holds without it. */
export function environmentExample(): string {
  const lines = entries.map(([name, { help, fallback, shown }]) => {
    const value = shown === String(fallback) ? shown : '';
    const without = value === shown ? '' : ` Without it: ${shown}.`;
    return `# ${help.replaceAll('`', '')}${without}\n# ${name}=${value}\n`;
  });
  return `# Copy to .env and uncomment what you change. The environment wins over this file.\n\n${lines.join('\n')}`;
}

/** The settings as a Markdown table. */
export function settingsTable(): string {
  const rows = entries.map(
    ([name, { help, shown }]) => `| \`${name}\` | ${shown === '' ? '–' : shown} | ${help} |`,
  );
  return `| setting | without it | what it is |\n|---|---|---|\n${rows.join('\n')}\n`;
}
