import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder for packages that is gone after the test. */
export async function packageFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'connectors-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Puts a package there, with these files and texts in them. */
export async function putPackage(folder: string, name: string, files: Record<string, string>): Promise<void> {
  const place = join(folder, name);
  await mkdir(place, { recursive: true });
  const manifest = JSON.stringify({ name, version: '1.0.0', type: 'module', exports: './index.js' });
  const all = { 'package.json': manifest, 'logo.svg': '<svg/>', 'README.md': '# Ravens', ...files };
  for (const [file, text] of Object.entries(all)) await writeFile(join(place, file), text);
}

/** A connector for text messages by raven, as its maker would write it; `extras` are more members of its metadata. */
export const ravens = (id: string, extras: object = {}, send = 'return { statusCode: 202 };'): string => `
const metadata = ${JSON.stringify({
  id,
  target: 'raven',
  platform: null,
  name: { en: 'Ravens' },
  description: { en: 'Carries messages.' },
  logo: './logo.svg',
  logoDark: null,
  readme: './README.md',
  formItems: [{ key: 'tower', type: 'Text', label: 'Tower', required: true }],
  ...extras,
})};
const configGuard = {
  safeParse: (config) =>
    typeof config.tower === 'string'
      ? { success: true, data: config }
      : { success: false, error: { issues: [{ path: ['tower'], message: 'Required', code: 'invalid_type' }] } },
};
const sendMessage = async (message, config) => { ${send} };
export default async () => ({ type: 'Sms', metadata, configGuard, sendMessage });
`;
