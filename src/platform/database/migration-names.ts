import { readdir } from 'node:fs/promises';

const FOLDER = new URL('../../../migrations/', import.meta.url);

/** The migrations of this build, as the database records them: `Roles1795192804000`. */
export async function migrationNames(): Promise<string[]> {
  const files = await readdir(FOLDER);
  return files.flatMap((file) => {
    const [, timestamp, name] = /^(\d{13})-(\w+)\.(?:ts|js)$/.exec(file) ?? [];
    return timestamp !== undefined && name !== undefined ? [`${name}${timestamp}`] : [];
  });
}
