// The results of a run as tables, each figure beside its targets.
import { START } from './scenario-names.mjs';
import { figure, table } from './table.mjs';
import { loadTargets, otherTargets } from './targets.mjs';

const LOAD_COLUMNS = [
  'scenario',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'beside/s',
  'failed',
  'CPU µs',
  'hash µs',
  'PG µs',
  '× token',
  'SQL',
  'MB at rest',
  'MB loaded',
  'first target',
  'final target',
];

const loadRow = (of, token) => [
  of.name,
  figure(of.perSecond),
  figure(of.p50, 1),
  figure(of.p99, 1),
  figure(of.besidePerSecond),
  figure(of.failed),
  figure(of.cpu),
  figure(of.hashing),
  figure(of.pg),
  token?.cpu && of.cpu ? figure(cost(of) / cost(token), 2) : '–',
  figure(of.sql, 1),
  figure(of.restMegabytes),
  figure(of.loadMegabytes),
  loadTargets[of.name]?.first ?? '–',
  loadTargets[of.name]?.final ?? '–',
];

/** Processor time of server and PostgreSQL, without that of hashing. */
const cost = ({ cpu, hashing = 0, pg = 0 }) => cpu - hashing + pg;

export function report(results) {
  const loads = results.filter(({ name }) => name !== START);
  const token = results.find(({ name }) => name === 'token');
  const others = otherTargets.flatMap(({ what, of: [name, key], unit, first, final }) => {
    const value = results.find((result) => result.name === name)?.[key];
    const cell = (amount) => `${figure(amount)} ${unit}`;
    return value === undefined ? [] : [[what, cell(value), cell(first), cell(final)]];
  });
  return [
    ...(loads.length > 0
      ? [
          table(
            LOAD_COLUMNS,
            loads.map((row) => loadRow(row, token)),
          ),
        ]
      : []),
    ...(others.length > 0 ? [table(['figure', 'measured', 'first target', 'final target'], others)] : []),
  ].join('\n\n');
}
