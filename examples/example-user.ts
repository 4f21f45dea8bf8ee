import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ApiClient } from '../sdk/src/management/management.public.js';

export interface ExampleUser {
  readonly id: string;
  readonly username: string;
  readonly password: string;
  /** Whether this run made it. */
  readonly isNew: boolean;
}

/** The user of the file, if the server still knows it; else a new one, with a random password, which the file then keeps. */
export async function exampleUser(api: ApiClient, file: string): Promise<ExampleUser> {
  const kept = await read(file);
  if (kept) {
    const params = { path: { userId: kept.id } };
    const { response } = await api.GET('/api/users/{userId}', { params });
    if (response.ok) return { ...kept, isNew: false };
  }
  const username = `robin_${randomBytes(2).toString('hex')}`;
  const password = randomBytes(12).toString('base64url');
  const body = { username, password, name: 'Robin Example' };
  const { data, error } = await api.POST('/api/users', { body });
  if (!data) throw new Error(`no user: ${JSON.stringify(error)}`);
  const user = { id: data.id, username, password };
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, `${JSON.stringify(user, null, 2)}\n`, { mode: 0o600 });
  return { ...user, isNew: true };
}

async function read(file: string): Promise<Omit<ExampleUser, 'isNew'> | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ExampleUser;
  } catch {
    // None yet, or one that somebody broke: a new user does as well.
    return undefined;
  }
}
