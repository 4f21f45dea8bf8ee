import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { ModulesContainer } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../support/sql.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

type NestModule = ModulesContainer extends Map<string, infer Each> ? Each : never;

const SOURCE = new URL('../../src/', import.meta.url);
const files = (await readdir(SOURCE, { recursive: true })).filter((file) => file.endsWith('.ts'));
const texts = new Map(
  await Promise.all(
    files.map(async (file) => [file, await readFile(new URL(file, SOURCE), 'utf8')] as const),
  ),
);
const modules = [...new Set(files.map((file) => /^modules\/([^/]+)\//.exec(file)?.[1]))].filter(
  (name) => name !== undefined,
);

/** A folder of the platform → the other ones that its files import. */
function platformImports(): Map<string, Set<string>> {
  const folderOf = (file: string) => /^platform\/([^/]+)\//.exec(file)?.[1];
  const imports = new Map<string, Set<string>>();
  for (const [file, text] of texts) {
    const from = folderOf(file);
    if (from === undefined) continue;
    const targets = imports.get(from) ?? new Set();
    imports.set(from, targets);
    for (const [, root, path = ''] of text.matchAll(/from '(#src\/|(?=\.))([^']+)'/g)) {
      const target = folderOf(root === '#src/' ? path : posix.join(posix.dirname(file), path));
      if (target !== undefined && target !== from) targets.add(target);
    }
  }
  return imports;
}

let server: TestApp;

beforeAll(async () => {
  server = await startTestApp();
});
afterAll(() => server.close());

describe('folders of the platform', () => {
  it('do not import each other', () => {
    const imports = platformImports();
    const pairs = [...imports].flatMap(([from, targets]) =>
      [...targets].filter((to) => from < to && imports.get(to)?.has(from)).map((to) => `${from} ↔ ${to}`),
    );
    expect(pairs).toEqual([]);
  });
});

const namesIn = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

describe('the public face of a module', () => {
  let wired: readonly NestModule[];

  beforeAll(() => {
    wired = [...server.app.get(ModulesContainer).values()];
  });

  it.each(modules)('%s shows the providers that the Nest module exports, and no others', (name) => {
    const own = [...texts].filter(([file]) => file.startsWith(`modules/${name}/`)).map(([, text]) => text);
    const classes = new Set(own.flatMap((text) => namesIn(/^export (?:abstract )?class (\w+)/gm, text)));
    const ownModules = wired.filter(({ metatype }) => classes.has(metatype.name));
    const namesOf = (tokens: Iterable<unknown>) =>
      [...tokens].flatMap((token) =>
        typeof token === 'function' && classes.has(token.name) ? [token.name] : [],
      );
    const provided = new Set(namesOf(ownModules.flatMap(({ providers }) => [...providers.keys()])));
    const exported = namesOf(ownModules.flatMap(({ exports }) => [...exports]));
    const face = texts.get(`modules/${name}/${name}.public.ts`) ?? '';
    const shown = namesIn(/\b(\w+)(?=,|\s*\})/g, face).filter((each) => provided.has(each));
    expect(ownModules).not.toEqual([]);
    expect(shown.toSorted()).toEqual(exported.toSorted());
  });
});

/** What a file writes: by a statement of its own, by a helper that is told the table, or by an entity. */
const WRITES = /\b(?:insert into|delete from|update) ([a-z_]+)|\btable: '([a-z_]+)'|@Entity\('([a-z_]+)'/g;

/** The module or folder that a file belongs to. */
const ownerOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('oidc/') ? 1 : 2)
    .join('/');

describe('every table', () => {
  it('is written by one module only', async () => {
    const tables = (
      await sql<{ name: string }>(
        server.databaseUrl,
        `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
      )
    ).map(({ name }) => name);
    const writers = new Map<string, Set<string>>();
    for (const [file, text] of texts) {
      for (const [, ...names] of text.matchAll(WRITES)) {
        const table = names.find((name) => name !== undefined) ?? '';
        if (!tables.includes(table)) continue;
        writers.set(table, (writers.get(table) ?? new Set()).add(ownerOf(file)));
      }
    }
    expect(writers.size).toBeGreaterThan(30);
    const shared = [...writers].filter(([, owners]) => owners.size > 1);
    expect(shared.map(([table, owners]) => [table, ...owners])).toEqual([]);
  });

  it('has its name in SQL and in its owner’s entity only', () => {
    const named = [...texts].filter(([, text]) =>
      /createQueryBuilder(<[^>]*>)?\(\s*'|getRepository\(\s*'|\.from\(\s*'/.test(text),
    );
    expect(named.map(([file]) => file)).toEqual([]);
  });
});
