import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BASIC_OP } from './basic-op.suite.js';
import { CONFIG_OP } from './config-op.suite.js';

const page = readFileSync('docs/conformance.md', 'utf8');

/** The modules that are written as tests of their own. */
const modulesIn = (file: string): string[] =>
  [...readFileSync(`test/conformance/${file}`, 'utf8').matchAll(/\bit\('(oidcc-[\w-]+)'/g)].map(
    ([, name = '']) => name,
  );

it('lists every module that is run, once', () => {
  const run = [
    ...Object.keys(BASIC_OP),
    ...Object.keys(CONFIG_OP),
    ...modulesIn('rp-initiated-logout.spec.ts'),
    ...modulesIn('back-channel-logout.spec.ts'),
  ];
  const listed = [...page.matchAll(/^\| (oidcc-[\w-]+) \| (?:pass|refused) \|/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual(run.toSorted());
});

it('names tests that exist', () => {
  const files = [...page.matchAll(/`(test\/[\w/.-]+)`/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
