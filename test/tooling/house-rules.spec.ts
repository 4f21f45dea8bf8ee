import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { runOn, type Tree, type Verdict } from './checked-tree.js';

const SCRIPT = 'lint-house-rules.mjs';

const lines = (count: number): string => 'step();\n'.repeat(count);
const parameters = (count: number): string =>
  Array.from({ length: count }, (_, index) => `p${index}: string`).join(', ');

const allowed: Tree = {
  'src/kernel/clock.ts': 'export const now = () => Date.now();\n',
  'src/modules/users/user.dates.ts': 'export const at = (ms: number) => new Date(ms);\n',
  'src/modules/users/user.repository.ts': 'db.query(`select id from users where id = $1`, [id]);\n',
  'src/modules/users/user.errors.ts': [
    'fail(`update the ${name} first`);',
    'fail(`Create ${name}`);',
    'fail(`grant ${id} is gone`);',
    "fail('with ' + name);",
  ].join('\n'),
  'src/modules/users/users.public.ts': "export { UserCreated } from './user.events.js';\n",
  'src/modules/roles/default.listener.ts':
    'export class DefaultListener { @OnEvent(UserCreated) give() {} }\n',
  'src/platform/tenancy/resolver.port.ts':
    'export interface Found {}\nexport abstract class Resolver { abstract find(): Found; }\n',
  'src/platform/sweep.ts': 'export abstract class Sweep { run() {} protected abstract step(): void; }\n',
  'src/oidc/client.adapter.ts': 'export class ClientAdapter implements Adapter {}\n',
  'src/platform/database/roles.ts': 'client.query(`create role ${escapeIdentifier(role)} nologin`);\n',
  'src/platform/forty.ts': `export function forty() {\n${lines(38)}}\n`,
  'src/platform/parameters.ts': [
    `export const four = (${parameters(4)}) => 4;`,
    `export class Seven { constructor(${parameters(7)}) {} }`,
  ].join('\n'),
  'migrations/support/table.ts': 'export const table = (name: string) => `create table ${name} (id text)`;\n',
  'test/long.spec.ts': `describe('a suite', () => {\n${lines(60)}});\n`,
};

/** Rule, what breaks it, where, and part of the remedy. */
const cases: readonly [rule: string, code: string, path: string, remedy: string][] = [
  ['time-through-clock', 'Date.now()', 'src/kernel/a.ts', 'Clock.now()'],
  ['time-through-clock', 'new Date()', 'src/kernel/b.ts', 'Clock.now()'],
  ['time-through-clock', 'Date()', 'src/kernel/c.ts', 'Clock.now()'],
  ['time-through-clock', 'const { now } = Date;', 'src/kernel/d.ts', 'Clock.now()'],
  ['no-built-sql', '`select * from ${table}`', 'src/modules/a.ts', 'as parameters'],
  ['no-built-sql', '`\n  update ${table}\n  set a = 1`', 'src/modules/b.ts', 'as parameters'],
  ['no-built-sql', "'delete from users where id = ' + id", 'src/modules/c.ts', 'as parameters'],
  ['no-built-sql', 'db.query(`${base} limit 1`)', 'src/modules/d.ts', 'as parameters'],
  ['no-built-sql', 'query.andWhere(`name = ${name}`)', 'src/modules/e.ts', 'as parameters'],
  ['no-built-sql', '`with x as (select 1) select ${a}`', 'src/modules/f.ts', 'as parameters'],
  ['no-built-sql', '`create role ${escapeIdentifier(role)}`', 'src/modules/g.ts', 'escapeIdentifier'],
  ['no-built-sql', '`create role ${role}`', 'src/platform/database/a.ts', 'escapeIdentifier'],
  ['no-built-sql', '`grant select on ${table} to ${role}`', 'src/modules/h.ts', 'as parameters'],
  ['function-length', `function long() {\n${lines(39)}}`, 'src/a.ts', 'name a step of it'],
  ['function-length', `it('is long', () => {\n${lines(39)}});`, 'test/b.spec.ts', 'name a step of it'],
  ['parameters', `class A { five(${parameters(5)}) {} }`, 'src/b.ts', 'one named type'],
  ['dependencies', `class A { constructor(${parameters(8)}) {} }`, 'src/c.ts', 'a class of its own'],
  ['no-barrel', 'export const a = 1;', 'src/modules/index.ts', 'import the file that declares'],
  ['listener-kind', 'class A { @OnEvent(B) c() {} }', 'src/modules/i.ts', 'in a *.listener.ts'],
  ['listener-kind', 'class A { @AfterCommit(B) c() {} }', 'src/modules/j.service.ts', 'in a *.listener.ts'],
  ['listener-kind', 'export class A { c() {} }', 'src/modules/k.listener.ts', 'marked @OnEvent'],
  ['port-kind', 'export abstract class A { abstract b(): void; }', 'src/platform/l.ts', 'in a *.port.ts'],
  ['port-kind', 'export abstract class A { b() {} }', 'src/platform/m.port.ts', 'an abstract class'],
  ['adapter-kind', 'export class MailAdapter {}', 'src/modules/n.ts', 'in an *.adapter.ts'],
  ['adapter-kind', 'export const mail = 1;', 'src/modules/o.adapter.ts', 'a class that fits'],
  ['no-barrel', "export { a } from './a.js';", 'src/modules/all.ts', 'import the file that declares'],
];

const broken: Tree = Object.fromEntries(cases.map(([, code, path]) => [path, code]));

describe('the house rules', () => {
  let verdict: Verdict;

  beforeAll(async () => {
    verdict = await runOn(broken, SCRIPT);
  });

  it('pass code that keeps them', async () => {
    const clean = await runOn(allowed, SCRIPT);
    expect(clean.output).toBe(`${Object.keys(allowed).length} files, 0 broken house rules\n`);
    expect(clean.passed).toBe(true);
  });

  it('fail the check when one is broken', () => {
    expect(verdict.passed).toBe(false);
  });

  it('are each proved below', async () => {
    const scripts = join(import.meta.dirname, '../../scripts');
    const load = (file: string) => import(pathToFileURL(join(scripts, file)).href);
    const { placeRules }: { placeRules: { name: string }[] } = await load('lint-rules-places.mjs');
    const { shapeRules }: { shapeRules: { name: string }[] } = await load('lint-rules-shape.mjs');
    const { kindRules }: { kindRules: { name: string }[] } = await load('lint-rules-kinds.mjs');
    const names = [...placeRules, ...shapeRules, ...kindRules].map(({ name }) => name);
    expect([...new Set(cases.map(([rule]) => rule))].toSorted()).toEqual(names.toSorted());
  });

  it.each(cases)('%s: refuses %j in %s and says what to do', (rule, _code, path, remedy) => {
    const found = verdict.output.split('\n').filter((line) => line.startsWith(`${path}:`));
    expect(found).toEqual([expect.stringContaining(` ${rule}: `)]);
    expect(found[0]).toContain(remedy);
  });
});
