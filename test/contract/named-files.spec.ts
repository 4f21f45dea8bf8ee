import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['src', 'scripts', 'test', 'migrations'];
const PAGES = ['docs/architecture.md', 'README.md'];

/** A file as comments and pages name it: the end of its path. */
const NAMED = /`([\w./-]+\.(?:ts|mjs|cjs))`/g;

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).map((file) => `${folder}/${file}`);

describe('a file that a comment or a page names', () => {
  it('is there', async () => {
    const files = [...(await readdir('.')), ...(await Promise.all(FOLDERS.map(filesIn))).flat()];
    const isThere = (name: string) => files.some((file) => `/${file}`.endsWith(`/${name}`));
    const readers = [...PAGES, ...files.filter((file) => /^(src|scripts)\/.+\.(ts|mjs)$/.test(file))];
    const named: string[] = [];
    for (const reader of readers) {
      const text = await readFile(reader, 'utf8');
      for (const [, name = ''] of text.matchAll(NAMED)) named.push(`${reader}: ${name}`);
    }
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((line) => !isThere(line.split(': ')[1] ?? ''))).toEqual([]);
  });
});
