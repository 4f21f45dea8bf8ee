import { keepFigures } from './figures-file.mjs';
import { report } from './report.mjs';

export function record({ machine, load, results }) {
  keepFigures('figures.md', {
    title: 'Figures',
    command: 'npm run bench -- --record',
    facts: {
      ...machine,
      load: `${load.seconds} s, ${load.connections} connections, median of ${load.rounds}`,
    },
    report: report(results),
  });
}
