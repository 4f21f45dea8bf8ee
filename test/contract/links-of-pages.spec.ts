import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['docs', 'sdk', 'examples', 'bench', 'web/sign-in'];

/** Links to what is in the repository: not to other hosts, not within code. */
const LINK = /\]\((?!https?:|mailto:)([^)\s]+)\)/g;

/** What a heading is called in a link to it. */
const anchorOf = (heading: string): string =>
  heading
    .replaceAll(/\]\([^)]*\)/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const pagesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
    .map((file) => join(folder, file));

const anchorsOf = async (page: string): Promise<string[]> =>
  [...(await readFile(page, 'utf8')).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Says what is wrong with a link of a page, if anything is. */
async function faultOf(page: string, link: string): Promise<string | undefined> {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(target)) return `${page}: ${link} leads to nothing`;
  if (anchor === undefined || !target.endsWith('.md')) return undefined;
  return (await anchorsOf(target)).includes(anchor) ? undefined : `${page}: ${link} has no such heading`;
}

describe('a link of a page', () => {
  it('leads to a file and a heading that are there', async () => {
    const top = (await readdir('.')).filter((file) => file.endsWith('.md'));
    const pages = [...top, ...(await Promise.all(FOLDERS.map(pagesIn))).flat()];
    const links: [string, string][] = [];
    for (const page of pages) {
      const text = await readFile(page, 'utf8');
      for (const [, link = ''] of text.matchAll(LINK)) links.push([page, link]);
    }
    expect(links.length).toBeGreaterThan(50);
    const faults = await Promise.all(links.map(([page, link]) => faultOf(page, link)));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });
});
