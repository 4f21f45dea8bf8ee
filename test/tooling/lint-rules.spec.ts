import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runOn, type Verdict } from './checked-tree.js';

const OXLINT = '../node_modules/oxlint/bin/oxlint';

const lines = (count: number): string => 'step();\n'.repeat(count);

/** Rule, what breaks it, where, and part of the remedy. */
const cases: readonly [rule: string, code: string, path: string, remedy: string][] = [
  ['no-restricted-globals', "await fetch('http://x');", 'src/oidc/a.ts', 'through src/platform/outbound'],
  [
    'no-restricted-properties',
    'await globalThis.fetch(url);',
    'src/cli/a.ts',
    'through src/platform/outbound',
  ],
  [
    'no-restricted-imports',
    "import { request } from 'undici'; request();",
    'src/b.ts',
    'src/platform/outbound',
  ],
  [
    'no-restricted-imports',
    "import { forwardRef } from '@nestjs/common'; forwardRef();",
    'src/c.ts',
    'emit an event',
  ],
  ['no-console', "console.log('here');", 'src/modules/d.ts', 'Delete this console statement'],
  ['no-explicit-any', 'export const a = (b: any) => b;', 'src/e.ts', 'Use `unknown` instead'],
  ['no-non-null-assertion', 'export const a = b!.c;', 'src/f.ts', 'optional chain'],
  ['no-warning-comments', '// TODO later', 'src/g.ts', 'Remove or rephrase'],
  ['no-restricted-properties', 'process.env.PORT;', 'src/main.ts', 'through src/platform/config'],
  ['no-restricted-properties', "process['env'];", 'src/cli/b.ts', 'through src/platform/config'],
  ['no-restricted-properties', 'globalThis.process.env;', 'src/cli/c.ts', 'through src/platform/config'],
  [
    'no-restricted-properties',
    'export const { env } = process;',
    'src/cli/d.ts',
    'through src/platform/config',
  ],
  ['no-restricted-properties', 'process.env.URL;', 'src/platform/outbound/e.ts', 'src/platform/config'],
  ['no-restricted-properties', 'URL.canParse(text);', 'src/modules/e.ts', 'Use URL.parse'],
  ['no-restricted-properties', 'URL.canParse(text);', 'src/platform/outbound/f.ts', 'Use URL.parse'],
  ['no-restricted-properties', 'URL.canParse(text);', 'src/platform/config/g.ts', 'Use URL.parse'],
  [
    'no-restricted-properties',
    'await globalThis.fetch(url);',
    'src/platform/config/f.ts',
    'through src/platform/outbound',
  ],
  [
    'no-restricted-imports',
    "import { env as e } from 'node:process'; e();",
    'src/cli/e.ts',
    'src/platform/config',
  ],
  ['max-lines', lines(301), 'test/long.ts', 'too many lines'],
  ['no-barrel-file', "export * from './a.js';", 'src/h.ts', 'Barrel file'],
  ['no-barrel-file', "export * as a from './a.js';", 'src/i.ts', 'Barrel file'],
  [
    'no-restricted-properties',
    "it.only('runs alone', run);",
    'test/c.spec.ts',
    'Finish the test or delete it',
  ],
  ['no-restricted-properties', "describe.skip('sleeps', run);", 'test/d.spec.ts', 'Finish the test'],
  ['no-restricted-properties', "it.todo('comes later');", 'test/e.spec.ts', 'Finish the test'],
  ['no-restricted-properties', "it.skipIf(slow)('sleeps', run);", 'test/f.spec.ts', 'Finish the test'],
  ['no-restricted-properties', "it.runIf(fast)('runs', run);", 'test/g.spec.ts', 'Finish the test'],
  ['no-restricted-properties', "it.fails('for now', run);", 'test/h.spec.ts', 'Finish the test'],
];

const allowed: Readonly<Record<string, string>> = {
  'src/platform/outbound/client.ts': "await fetch('http://x');",
  'src/platform/config/environment.ts': 'export const environment = process.env;',
  'src/platform/three-hundred.ts': lines(300),
  'src/platform/health.ts': 'export const probe = (fetch: () => void) => fetch();',
  'src/cli/print.ts': "console.log('done');",
  'test/api.spec.ts': "await fetch('http://x');",
  'test/support/environment.ts': 'export const bin = process.env.BIN;',
};

const lint = async (tree: Readonly<Record<string, string>>): Promise<Verdict> => {
  const config = await readFile(join(import.meta.dirname, '../../.oxlintrc.json'), 'utf8');
  return runOn({ '.oxlintrc.json': config, ...tree }, OXLINT, '--format=json');
};

interface Diagnostic {
  readonly filename: string;
  readonly code: string;
  readonly message: string;
  readonly help?: string;
}

const diagnosticsOf = ({ output }: Verdict): readonly Diagnostic[] => {
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(output);
  return diagnostics;
};

describe('the linter', () => {
  let verdict: Verdict;

  beforeAll(async () => {
    verdict = await lint(Object.fromEntries(cases.map(([, code, path]) => [path, code])));
  });

  it('passes code that keeps its rules', async () => {
    expect(await lint(allowed)).toMatchObject({ passed: true });
  });

  it('fails the check when one is broken', () => {
    expect(verdict.passed).toBe(false);
  });

  it.each(cases)('%s: refuses %j in %s and says what to do', (rule, _code, path, remedy) => {
    const found = diagnosticsOf(verdict).find(
      (entry) => entry.filename === path && entry.code.includes(`(${rule})`),
    );
    expect(`${found?.message} ${found?.help}`).toContain(remedy);
  });
});
