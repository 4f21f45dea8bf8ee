// Medians of two commits and their ratio, a line per figure.
import { median } from './median.mjs';
import { figure, table } from './table.mjs';

const FIGURES = [
  { key: 'perSecond', label: 'requests/s', decimals: 0 },
  { key: 'p50', label: 'p50 ms', decimals: 1 },
  { key: 'p99', label: 'p99 ms', decimals: 1 },
  { key: 'failed', label: 'failed', decimals: 0 },
  { key: 'cpu', label: 'CPU µs', decimals: 0 },
  { key: 'hashing', label: 'hashing µs', decimals: 0 },
  { key: 'pg', label: 'PostgreSQL µs', decimals: 0 },
  { key: 'sql', label: 'SQL', decimals: 1 },
  { key: 'restMegabytes', label: 'MB at rest', decimals: 0 },
  { key: 'loadMegabytes', label: 'MB loaded', decimals: 0 },
  { key: 'startMilliseconds', label: 'start ms', decimals: 0 },
  { key: 'firstStartMilliseconds', label: 'first start ms', decimals: 0 },
];

/** `rows` are figures of scenario `name` on `side` a or b, one for each round. */
export function compareReport(names, rows) {
  const lines = names.flatMap((name) =>
    FIGURES.flatMap(({ key, label, decimals }) => {
      const of = (side) =>
        median(rows.filter((row) => row.name === name && row.side === side).map((row) => row[key]));
      const [a, b] = [of('a'), of('b')];
      if (a === undefined || b === undefined) return [];
      const ratio = a === 0 ? '–' : figure(b / a, 2);
      return [[name, label, figure(a, decimals), figure(b, decimals), ratio]];
    }),
  );
  return table(['scenario', 'figure', 'A', 'B', 'B / A'], lines);
}
