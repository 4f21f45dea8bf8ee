import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BASIC_OP } from './basic-op.suite.js';
import { CONFIG_OP } from './config-op.suite.js';

const page = readFileSync('docs/conformance.md', 'utf8');

it('lists every module that is run, once', () => {
  const listed = [...page.matchAll(/^\| (oidcc-[\w-]+) \| (?:pass|refused) \|/gm)].map(([, name]) => name);
  expect(listed).toEqual(expect.arrayContaining([...Object.keys(BASIC_OP), ...Object.keys(CONFIG_OP)]));
  expect(listed).toHaveLength(new Set(listed).size);
});

it('names tests that exist', () => {
  const files = [...page.matchAll(/`(test\/[\w/.-]+)`/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
