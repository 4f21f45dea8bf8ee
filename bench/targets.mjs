// What the figures are held against: first what a release has to reach, then where it is meant to arrive.

/** Requests, by scenario. */
export const loadTargets = {
  token: { first: '1,300/s', final: '2,600/s, p99 ≤ 30 ms, ≤ 2 SQL' },
  'role-update': { first: '700/s', final: '1,000/s' },
  jwks: { first: '8,000/s', final: '15,000/s' },
};

/** Everything else: where the figure stands in the results, and its targets. */
export const otherTargets = [
  { what: 'resident memory at rest', of: ['token', 'restMegabytes'], unit: 'MB', first: 250, final: 200 },
  {
    what: 'resident memory under token load',
    of: ['token', 'loadMegabytes'],
    unit: 'MB',
    first: 350,
    final: 300,
  },
  {
    what: 'start, migrated database',
    of: ['start', 'startMilliseconds'],
    unit: 'ms',
    first: 3_000,
    final: 1_800,
  },
  {
    what: 'first start, empty data folder',
    of: ['start', 'firstStartMilliseconds'],
    unit: 'ms',
    first: 15_000,
    final: 8_000,
  },
];
