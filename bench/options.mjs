// The command lines of the bench: what may be asked, within which bounds. Ends the process with the remedy otherwise.
import { parseArgs } from 'node:util';
import { START, scenarioNames } from './scenario-names.mjs';

const COMMON = {
  seconds: { type: 'string', default: '8' },
  connections: { type: 'string', default: '16' },
};

const RUN_USAGE = `node bench/run.mjs [scenario …] [--rounds 1] [--seconds 8] [--connections 16] [--json FILE] [--record]
                   [--url http://localhost:3001 --client-id ID --client-secret SECRET]
scenarios: ${scenarioNames.join(', ')}`;

const COMPARE_USAGE = `node bench/compare.mjs A B [scenario …] [--rounds 3] [--seconds 8] [--connections 16]
A, B: commits; scenarios: ${scenarioNames.join(', ')}`;

export function runOptions(args) {
  return orUsage(RUN_USAGE, () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...COMMON,
        rounds: { type: 'string', default: '1' },
        url: { type: 'string' },
        'client-id': { type: 'string' },
        'client-secret': { type: 'string' },
        json: { type: 'string' },
        record: { type: 'boolean', default: false },
      },
    });
    if (values.record && (values.url || positionals.length > 0))
      throw new Error('--record keeps the figures of all scenarios on a server of its own');
    const target = values.url === undefined ? undefined : targetOf(values);
    const names = chosen(positionals).filter((name) => !target || name !== START);
    const rounds = whole(values, 'rounds', 20);
    return { ...load(values), rounds, names, target, json: values.json, record: values.record };
  });
}

export function compareOptions(args) {
  return orUsage(COMPARE_USAGE, () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...COMMON, rounds: { type: 'string', default: '3' } },
    });
    const [a, b, ...names] = positionals;
    if (!a || !b) throw new Error('two commits are needed');
    return { ...load(values), commits: [a, b], names: chosen(names), rounds: whole(values, 'rounds', 20) };
  });
}

const load = (values) => ({
  seconds: whole(values, 'seconds', 60),
  connections: whole(values, 'connections', 256),
});

function whole(values, name, max) {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1 || value > max)
    throw new Error(`--${name} takes a whole number from 1 to ${max}`);
  return value;
}

function chosen(names) {
  const unknown = names.filter((name) => !scenarioNames.includes(name));
  if (unknown.length > 0) throw new Error(`unknown scenario: ${unknown.join(', ')}`);
  return names.length > 0 ? names : scenarioNames;
}

function targetOf({ url, 'client-id': clientId, 'client-secret': clientSecret }) {
  const { protocol, origin } = new URL(url);
  if (!['http:', 'https:'].includes(protocol)) throw new Error('--url takes http:// or https://');
  if (!clientId || !clientSecret) throw new Error('--url needs --client-id and --client-secret');
  return { baseUrl: origin, clientId, clientSecret };
}

function orUsage(usage, read) {
  try {
    return read();
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}
