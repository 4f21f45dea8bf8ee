import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { errorsPage } from '#src/cli/errors-page.js';
import { describeApi } from '#src/cli/openapi.js';
import { environmentExample, settingsTable } from '#src/cli/settings-documentation.js';
import { readConfig, settingNames } from '#src/platform/config/config.js';

describe('the page of errors', () => {
  it('is that of the code', async () => {
    const { errors } = await describeApi();
    expect(await readFile('docs/errors.md', 'utf8')).toBe(errorsPage(errors));
  });
});

describe('the settings', () => {
  it('are those of .env.example', async () => {
    expect(await readFile('.env.example', 'utf8')).toBe(environmentExample());
  });

  it('are those of the table in the README', async () => {
    expect(await readFile('README.md', 'utf8')).toContain(settingsTable());
  });

  it('stand in .env.example with values that are allowed', async () => {
    const lines = (await readFile('.env.example', 'utf8')).split('\n');
    const pairs = lines.flatMap((line) => [...line.matchAll(/^# ([A-Z_]+)=(.*)$/g)]);
    expect(pairs.map(([, name]) => name)).toEqual(settingNames);
    const environment = Object.fromEntries(pairs.map(([, name = '', value]) => [name, value]));
    expect(readConfig(environment).env).toEqual(readConfig({}).env);
  });
});
