// `npm run check`: everything that can be said about the code without running it.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { prepare } from './prepare.mjs';

const tool = (path) => `node_modules/${path}`;

/** Each step is a Node script with its arguments; the slowest come first, so that the others fill the gaps. */
const STEPS = [
  // A build information file of its own: the build must not take this run's for its own.
  {
    name: 'types',
    command: [
      tool('typescript/bin/tsc'),
      '--noEmit',
      '-p',
      'tsconfig.json',
      '--tsBuildInfoFile',
      tool('.cache/check.tsbuildinfo'),
    ],
  },
  { name: 'format', command: [tool('prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: 'dependency rules', command: ['scripts/lint-dependencies.mjs'] },
  { name: 'house rules', command: ['scripts/lint-house-rules.mjs'] },
  { name: 'lint', command: [tool('oxlint/bin/oxlint'), '--report-unused-disable-directives'] },
  { name: 'generated files', command: ['dist/src/cli/main.js', 'generate', '--check'] },
  { name: 'SDK', command: [tool('typescript/bin/tsc'), '--noEmit', '-p', 'sdk/tsconfig.json'] },
  {
    name: 'examples',
    command: [tool('typescript/bin/tsc'), '--noEmit', '-p', 'examples/tsconfig.json'],
  },
  { name: 'pages', command: [tool('typescript/bin/tsc'), '-p', 'web/sign-in/tsconfig.json'] },
  { name: 'explorer', command: [tool('typescript/bin/tsc'), '-p', 'web/explorer/tsconfig.json'] },
  { name: 'SDK types', command: ['scripts/generate-sdk.mjs', '--check'] },
  { name: 'licences', command: ['scripts/check-licences.mjs'] },
];

const run = ({ name, command }) =>
  new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      resolve({ name, ok: code === 0, seconds, output: Buffer.concat(output).toString() });
    });
  });

const report = ({ name, ok, seconds, output }) => {
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!ok) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
};

/** Runs the steps as wide as the machine is; answers whether all passed. */
const runAll = async (steps) => {
  const waiting = [...steps];
  const results = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await run(step);
      report(result);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results.every(({ ok }) => ok);
};

await prepare({ build: true });
process.exitCode = (await runAll(STEPS)) ? 0 : 1;
