// Lists the SQL statements of a sign-in, step by step, as the log of PostgreSQL has them. README.md tells more.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { prepare } from '../scripts/prepare.mjs';
import { runToEnd } from './at-end.mjs';

await prepare({ build: true });
const { ApiClient } = await import('./api-client.mjs');
const { Browser } = await import('./browser.mjs');
const { clusterLog } = await import('./cluster.mjs');
const { startServer } = await import('./own-server.mjs');
const { newApplication, newPeople, PARAMETERS, SETTINGS_OF_PEOPLE } = await import('./people-fixtures.mjs');
const { executions, logged } = await import('./statements.mjs');
const { figure, table } = await import('./table.mjs');
const { temporaryFolder } = await import('./temporary-folder.mjs');

const CHECKOUT = join(import.meta.dirname, '..');
const SIGN_INS = 5;
/** What goes on after an answer is counted with its step. */
const AFTERWARDS_MS = 200;
/** The worker looks for jobs in every slot every two seconds, and the listener for life signs. */
const OF_BACKGROUND = /portico_worker|^select 1$/;

async function main() {
  const dataDir = temporaryFolder();
  const server = await startServer({ checkout: CHECKOUT, dataDir, settings: SETTINGS_OF_PEOPLE });
  const api = new ApiClient(server);
  const application = await newApplication(api, 'SPA');
  const [person] = await newPeople(api, 1);
  const signIn = (browser) => browser.signIn(application.clientId, person, PARAMETERS);
  for (let n = 0; n < SIGN_INS; n += 1) await signIn(new Browser(server.baseUrl));
  const steps = new Map();
  await logged(dataDir, async () => {
    for (let n = 0; n < SIGN_INS; n += 1) await signIn(new WatchedBrowser(server.baseUrl, dataDir, steps));
  });
  console.log(reportOf(steps));
}

/** Notes under each step the statements of it. */
class WatchedBrowser extends Browser {
  step = 0;

  constructor(baseUrl, dataDir, steps) {
    super(baseUrl);
    this.log = clusterLog(dataDir);
    this.steps = steps;
  }

  async send(method, path, body) {
    const before = statSync(this.log).size;
    const answer = await super.send(method, path, body);
    await delay(AFTERWARDS_MS);
    const step = `${(this.step += 1)}. ${method} ${path.replace(/\?.*|(?<=\/auth\/).*/, '…').replace(this.baseUrl, '')}`;
    const known = this.steps.get(step) ?? new Map();
    this.steps.set(step, known);
    const asked = executions(readFileSync(this.log).subarray(before).toString());
    for (const name of asked.filter((each) => !OF_BACKGROUND.test(each)))
      known.set(name, (known.get(name) ?? 0) + 1 / SIGN_INS);
    return answer;
  }
}

function reportOf(steps) {
  const lines = [...steps].flatMap(([step, statements]) => {
    const all = [...statements.values()].reduce((sum, count) => sum + count, 0);
    return [
      [step, figure(all, 1)],
      ...[...statements].map(([name, count]) => [`   ${name}`, figure(count, 1)]),
    ];
  });
  const total = [...steps.values()]
    .flatMap((each) => [...each.values()])
    .reduce((sum, count) => sum + count, 0);
  return table(['statement', 'times'], [...lines, ['all', figure(total, 1)]]);
}

await runToEnd(main);
