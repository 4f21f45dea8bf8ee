import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { errorsPage } from './errors-page.js';
import { eventsPage } from './events-page.js';
import { type ApiDescription, describeApi } from './openapi.js';
import { permissionsPage } from './permissions-page.js';
import { environmentExample, settingsTable } from './settings-documentation.js';

/** Where the table of settings stands in the README. */
const TABLE = /(<!-- settings -->\n)[\s\S]*?(<!-- end of settings -->)/;

interface GeneratedFile {
  readonly path: string;
  /** What it should hold, given what it holds. */
  readonly content: (present: string, api: ApiDescription) => string;
}

const asJson = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;

/** Every file of the repository that is made from the code. */
const FILES: readonly GeneratedFile[] = [
  { path: '.env.example', content: environmentExample },
  { path: 'README.md', content: (readme) => readme.replace(TABLE, `$1\n${settingsTable()}\n$2`) },
  { path: 'docs/openapi.json', content: (_present, { document }) => asJson(document) },
  { path: 'docs/openapi-operators.json', content: (_present, { ofOperators }) => asJson(ofOperators) },
  { path: 'docs/errors.md', content: (_present, { errors }) => errorsPage(errors) },
  { path: 'docs/events.md', content: eventsPage },
  {
    path: 'docs/permissions.md',
    content: (_present, { document, ofOperators }) => permissionsPage(document, ofOperators),
  },
];

/** Writes the generated files; with `check`, fails where one of them is not what it should be. */
export async function generate(check: boolean): Promise<void> {
  const api = await describeApi();
  const stale: string[] = [];
  for (const { path, content } of FILES) {
    const present = await readFile(path, 'utf8').catch(() => '');
    const wanted = content(present, api);
    if (wanted === present) continue;
    stale.push(path);
    if (!check) await write(path, wanted);
  }
  if (check && stale.length > 0) throw new StartUpFault(`Stale: ${stale.join(', ')}. Run: npm run generate`);
  console.log(stale.length === 0 ? 'Generated files are current.' : `Wrote ${stale.join(', ')}.`);
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
