// Keeps the figures of a run in bench/figures.md, in place of the previous ones: git has those.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { report } from './report.mjs';

const FILE = join(import.meta.dirname, 'figures.md');

export function record({ machine, load, results }) {
  const facts = Object.entries({ ...machine, load: `${load.seconds} s, ${load.connections} connections` });
  const text = `# Figures

Written by \`npm run bench -- --record\`; [README.md](README.md) says what the columns mean.

| | |
|---|---|
${facts.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}

${report(results)}
`;
  writeFileSync(FILE, text);
  console.log(`\nkept in ${FILE}`);
}
