// The results of a run as tables, each figure beside its targets.
import { START } from './scenario-names.mjs';
import { figure, table } from './table.mjs';
import { loadTargets, otherTargets } from './targets.mjs';

const LOAD_COLUMNS = [
  'scenario',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'failed',
  'CPU µs',
  'SQL',
  'MB at rest',
  'MB loaded',
  'first target',
  'final target',
];

const loadRow = ({ name, perSecond, p50, p99, failed, cpu, sql, restMegabytes, loadMegabytes }) => [
  name,
  figure(perSecond),
  figure(p50, 1),
  figure(p99, 1),
  figure(failed),
  figure(cpu),
  figure(sql, 1),
  figure(restMegabytes),
  figure(loadMegabytes),
  loadTargets[name]?.first ?? '–',
  loadTargets[name]?.final ?? '–',
];

export function report(results) {
  const loads = results.filter(({ name }) => name !== START);
  const others = otherTargets.flatMap(({ what, of: [name, key], unit, first, final }) => {
    const value = results.find((result) => result.name === name)?.[key];
    const cell = (amount) => `${figure(amount)} ${unit}`;
    return value === undefined ? [] : [[what, cell(value), cell(first), cell(final)]];
  });
  return [
    ...(loads.length > 0 ? [table(LOAD_COLUMNS, loads.map(loadRow))] : []),
    ...(others.length > 0 ? [table(['figure', 'measured', 'first target', 'final target'], others)] : []),
  ].join('\n\n');
}
