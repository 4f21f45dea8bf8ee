// What the figures are held against: first what a release has to reach, then where it is meant to arrive.

/** Requests, by scenario. Times are processor time of server + PostgreSQL where `token` of commit b6107e4 costs 805 + 282 µs. */
export const loadTargets = {
  token: { first: '1,300/s', final: '2,600/s, p99 ≤ 30 ms, ≤ 2 SQL' },
  'token-organization': { first: '1,300/s', final: '3,000/s, ≤ 2 SQL' },
  'role-update': { first: '700/s', final: '1,000/s' },
  'role-update-webhook': { first: '700/s', final: '1,000/s' },
  'users-list': { first: '1,000/s', final: '2,500/s' },
  'password-verify': { first: '15/s', final: '20/s' },
  'token-beside-passwords': { first: 'p99 ≤ 2 × token', final: 'p99 ≤ 2 × token' },
  'refresh-organization': { first: '1,800 + 900 µs, ≤ 6 SQL', final: '1,100 + 600 µs, ≤ 4 SQL' },
  'refresh-organization-rotating': { first: '1,800 + 900 µs, ≤ 6 SQL', final: '1,100 + 600 µs, ≤ 4 SQL' },
  userinfo: { first: '700 + 350 µs', final: '450 + 200 µs' },
  'my-account': { first: '1.2 × userinfo', final: 'userinfo' },
  'stored-token': { first: '1,000/s, userinfo', final: 'userinfo' },
  'interaction-start': { first: '1,500 µs', final: '900 µs' },
  'sign-in': { first: '12,000 µs', final: '7,000 µs' },
  'token-beside-sign-ins': { first: 'p99 ≤ 2 × token', final: 'p99 ≤ 2 × token' },
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
