// Measures whether the answers about accounts that exist can be told, by time or otherwise, from those about accounts
// that do not. README.md tells more.
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../scripts/prepare.mjs';
import { runToEnd } from './at-end.mjs';

const { values: options } = parseArgs({ options: { tries: { type: 'string', default: '2000' } } });
await prepare({ build: true });
const { accountPaths } = await import('./account-paths.mjs');
const { ApiClient } = await import('./api-client.mjs');
const { moveToOtherCore } = await import('./cores.mjs');
const { startServer } = await import('./own-server.mjs');
const { quantiles, separability } = await import('./separability.mjs');
const { figure, table } = await import('./table.mjs');
const { temporaryFolder } = await import('./temporary-folder.mjs');

const CHECKOUT = join(import.meta.dirname, '..');
/** Of each kind: enough that nobody is locked out, which a hundred failures lead to. */
const TRIES_OF_ACCOUNT = 80;
const WARM_UP = 100;
/** Otherwise the address that all requests come from would be slowed down. */
const SETTINGS = { STRANGER_BURST: '1000000', SIGN_IN_FAILURES_PER_ADDRESS: '100000' };

async function main() {
  moveToOtherCore(process.pid);
  const tries = Number(options.tries);
  const server = await startServer({ checkout: CHECKOUT, dataDir: temporaryFolder(), settings: SETTINGS });
  const api = new ApiClient(server);
  const rows = [];
  for (const [index, [name, prepared]] of Object.entries(accountPaths).entries()) {
    console.error(`measuring ${name}`);
    const accounts = await makeAccounts(api, `path${index}`, Math.ceil((tries + WARM_UP) / TRIES_OF_ACCOUNT));
    rows.push({
      name,
      ...(await measure(await prepared({ api, baseUrl: server.baseUrl }), accounts, tries)),
    });
  }
  console.log(reportOf(rows));
  if (rows.some(({ isSeparable, answersDiffer }) => isSeparable || answersDiffer)) process.exitCode = 1;
}

/** As many accounts that exist as that do not, with names of the same length. */
async function makeAccounts(api, prefix, count) {
  const named = (kind) =>
    Array.from({ length: count }, (_, n) => {
      const username = `${prefix}_${kind}_${String(n).padStart(5, '0')}`;
      return { username, email: `${username}@example.com` };
    });
  const known = named('k');
  for (const { username, email } of known) {
    await api.call('POST', '/api/users', {
      username,
      primaryEmail: email,
      password: 'Tr0ub4dor&3-of-the-bench',
    });
  }
  return { known, unknown: named('u') };
}

/** Tries both kinds in an order of chance, one after the other. */
async function measure(attempt, accounts, tries) {
  const times = { known: [], unknown: [] };
  const answers = { known: new Set(), unknown: new Set() };
  const next = { known: 0, unknown: 0 };
  for (let n = 0; n < 2 * (tries + WARM_UP); n += 1) {
    const kind = kindOfNext(next, tries + WARM_UP);
    const account = accounts[kind][next[kind] % accounts[kind].length];
    next[kind] += 1;
    const begin = performance.now();
    const { status, text } = await attempt(account);
    const milliseconds = performance.now() - begin;
    if (next[kind] <= WARM_UP) continue;
    times[kind].push(milliseconds);
    answers[kind].add(`${status} ${text}`);
  }
  return {
    times,
    ...separability(times.known, times.unknown),
    answersDiffer: !isSame(answers.known, answers.unknown),
    answers: [...new Set([...answers.known, ...answers.unknown])],
  };
}

const isSame = (one, other) => one.size === other.size && [...one].every((answer) => other.has(answer));

function kindOfNext({ known, unknown }, most) {
  if (known === most) return 'unknown';
  if (unknown === most) return 'known';
  return randomInt(2) === 0 ? 'known' : 'unknown';
}

const milliseconds = (sample) => quantiles(sample).map((value) => figure(value, 2));

function reportOf(rows) {
  const columns = [
    'path',
    'accounts',
    'p10 ms',
    'p25',
    'p50',
    'p75',
    'p90',
    'p99',
    'AUC',
    '95 %',
    'told apart',
  ];
  const lines = rows.flatMap(({ name, times, auc, low, high, isSeparable, answersDiffer }) => [
    [
      name,
      'known',
      ...milliseconds(times.known),
      figure(auc, 3),
      `${figure(low, 3)} to ${figure(high, 3)}`,
      isSeparable ? 'by time' : answersDiffer ? 'by answer' : 'no',
    ],
    [name, 'unknown', ...milliseconds(times.unknown), '', '', ''],
  ]);
  const answers = rows.map(({ name, answers: all }) => `${name}: ${all.join(' | ')}`);
  return `${table(columns, lines)}\n\nAnswers\n${answers.join('\n')}`;
}

await runToEnd(main);
