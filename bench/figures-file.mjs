// Keeps the figures of a run in a file of this folder, in place of the previous ones: git has those.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `facts` say what was measured on and with; `command` is what writes the file again. */
export function keepFigures(name, { title, command, facts, report }) {
  const file = join(import.meta.dirname, name);
  const text = `# ${title}

Written by \`${command}\`; [README.md](README.md) says what is measured.

| | |
|---|---|
${Object.entries(facts)
  .map(([fact, value]) => `| ${fact} | ${value} |`)
  .join('\n')}

${report}
`;
  writeFileSync(file, text);
  console.error(`kept in ${file}`);
}
