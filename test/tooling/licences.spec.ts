import { describe, expect, it } from 'vitest';
import { runOn } from './checked-tree.js';

const lockFile = (packages: Record<string, object>) => ({
  'package-lock.json': JSON.stringify({ packages: { '': { name: 'product' }, ...packages } }),
});

const checkLicence = (entry: object) =>
  runOn(lockFile({ 'node_modules/thing': { version: '1.0.0', ...entry } }), 'check-licences.mjs');

describe('the licence check', () => {
  it.each(['MIT', '(GPL-3.0 OR MIT)', 'MIT AND ISC'])('accepts %s', async (license) => {
    expect(await checkLicence({ license })).toMatchObject({ passed: true });
  });

  it.each(['AGPL-3.0', 'MIT AND GPL-3.0', undefined])('refuses %s and says what to do', async (license) => {
    const { passed, output } = await checkLicence({ license });
    expect(passed).toBe(false);
    expect(output).toContain(`thing@1.0.0: ${license ?? 'none named'} is not an allowed licence`);
    expect(output).toContain('Remedy: replace the package');
  });

  it('leaves out what only development installs', async () => {
    expect(await checkLicence({ license: 'GPL-3.0', dev: true })).toMatchObject({ passed: true });
  });

  it('reads the older list of licences in the package itself', async () => {
    const tree = {
      ...lockFile({ 'node_modules/old': { version: '1.0.0' } }),
      'node_modules/old/package.json': JSON.stringify({ licenses: [{ type: 'MIT' }] }),
    };
    const { passed, output } = await runOn(tree, 'check-licences.mjs', '--table');
    expect(passed).toBe(true);
    expect(output).toContain('| MIT | 1 | old@1.0.0 |');
  });
});
