import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { newId } from '#src/kernel/ids.js';
import { codeOf } from './error-code.js';

const OWNER_ONLY = 0o600;

/** The text of a file without the white space around it; undefined where there is no file. */
export async function readPrivateFile(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Makes a file that only its owner can read, unless there is one, and returns what it holds. `link` publishes the whole
 * file at once or not at all: of two processes that do so at the same time both use the text of one.
 */
export async function createPrivateFile(file: string, text: string): Promise<string> {
  const draft = await writeDraft(file, text);
  try {
    await link(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  return (await readFile(file, 'utf8')).trim();
}

/** Makes a file that only its owner can read, in place of the one that there is. Whoever reads it finds a whole one. */
export async function replacePrivateFile(file: string, text: string): Promise<void> {
  await rename(await writeDraft(file, text), file);
}

async function writeDraft(file: string, text: string): Promise<string> {
  const draft = `${file}.${newId()}`;
  await writeFile(draft, `${text}\n`, { mode: OWNER_ONLY, flag: 'wx', flush: true });
  return draft;
}
