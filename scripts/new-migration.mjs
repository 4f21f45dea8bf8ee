// npm run migration:new <Name>: starts a migration with the time of now.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [name = ''] = process.argv.slice(2);
if (!/^[A-Z][A-Za-z0-9]+$/.test(name)) {
  console.error('Name the migration after what it brings, in PascalCase: npm run migration:new UserSessions');
  process.exit(2);
}

// Migrations run in the order of their names, so a new one comes last whatever the clock says.
const newest = Math.max(...readdirSync('migrations').map((file) => Number.parseInt(file, 10) || 0));
const timestamp = Math.max(Date.now(), newest + 1);
const file = join('migrations', `${timestamp}-${name}.ts`);
writeFileSync(
  file,
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${name}${timestamp} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('');
  }
}
`,
  { flag: 'wx' },
);
console.log(`Wrote ${file}. docs/how-to/add-a-table.md says how it goes on.`);
