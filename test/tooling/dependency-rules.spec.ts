import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { runOn, type Tree, type Verdict } from './checked-tree.js';

const SCRIPT = 'lint-dependencies.mjs';

const packages: Tree = {
  'package.json': JSON.stringify({
    type: 'module',
    imports: { '#src/*.js': { source: './src/*.ts', default: './dist/src/*.js' } },
    dependencies: { typeorm: '1.0.0', pg: '1.0.0', 'oidc-provider': '1.0.0' },
    devDependencies: { vitest: '1.0.0' },
  }),
  ...Object.fromEntries(
    ['typeorm', 'pg', 'oidc-provider', 'vitest'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]),
  ),
};

/** A file that imports something from each of these. */
const importing = (...specifiers: string[]): string =>
  specifiers.map((specifier, index) => `import { v${index} } from '${specifier}';\n`).join('') +
  'export const own = 1;\n';

const allowed: Tree = {
  'src/kernel/ids.ts': importing('node:crypto', './clock.js'),
  'src/kernel/clock.ts': importing(),
  'src/platform/database/pool.ts': importing('pg', 'typeorm', '#src/kernel/ids.js'),
  'src/modules/users/users.public.ts': importing('./user.service.js'),
  'src/modules/users/users.module.ts': importing('./user.service.js', './user.controller.js'),
  'src/modules/users/user.controller.ts': importing('./user.service.js'),
  'src/modules/users/user.service.ts': importing('./user.repository.js'),
  'src/modules/users/user.repository.ts': importing('./user.entity.js', 'typeorm'),
  'src/modules/users/user.entity.ts': importing('typeorm'),
  'src/modules/roles/roles.module.ts': importing('#src/modules/users/users.module.js'),
  'src/modules/roles/role.service.ts': importing('#src/modules/users/users.public.js'),
  'src/oidc/provider.ts': importing('oidc-provider', '#src/modules/users/users.public.js'),
  'src/app.module.ts': importing('#src/modules/users/users.module.js', '#src/oidc/provider.js'),
  'src/main.ts': importing('#src/app.module.js'),
  'migrations/1-First.ts': importing('typeorm', '#src/platform/database/pool.js'),
  'test/users.spec.ts': importing('vitest', 'pg', 'typeorm', '#src/modules/users/user.repository.js'),
};

const broken: Tree = {
  ...allowed,
  'sdk/src/client.ts': importing('../../src/kernel/clock.js'),
  'src/app.module.ts': importing('#src/cli/main.js'),
  'src/kernel/low.ts': importing('#src/platform/database/pool.js', 'typeorm'),
  'src/platform/low.ts': importing('#src/modules/users/users.public.js'),
  'src/listen.ts': importing(),
  'src/modules/users/low.ts': `import type { Own } from '#src/oidc/provider.js';\nexport type It = Own;\n`,
  'src/oidc/low.ts': importing('#src/sign-in/flow.js'),
  'src/sign-in/flow.ts': importing('#src/listen.js'),
  'src/account/profile.ts': importing('#src/sign-in/flow.js', '#src/modules/users/user.service.js'),
  'src/account/wiring.ts': importing('#src/modules/users/users.module.js'),
  'src/cli/main.ts': importing('pg', '#src/nowhere.js', '../../test/users.spec.js'),
  'src/modules/roles/role.repository.ts': importing('#src/modules/users/user.entity.js'),
  'src/modules/roles/role.controller.ts': importing('./role.repository.js', 'vitest', 'typeorm'),
  'src/modules/roles/role.entity.ts': importing('./role.repository.js', './later.service.js'),
  'src/modules/roles/later.service.ts': importing('./role.controller.js', 'oidc-provider'),
  'src/modules/resources/resources.public.ts': importing('./resource.entity.js'),
  'src/modules/resources/resource.entity.ts': importing('typeorm'),
  'src/modules/resources/low.ts': importing('#src/modules/users/users.public.js'),
  'src/modules/newcomers/newcomer.ts': importing('#src/kernel/clock.js'),
  'src/modules/roles/one.ts': importing('./two.js'),
  'src/modules/roles/two.ts': importing('./one.js'),
  'migrations/2-Second.ts': importing('#src/modules/users/user.entity.js'),
};

const cases: readonly [rule: string, edge: string, remedy: string][] = [
  ['layers-kernel', 'src/kernel/low.ts → src/platform/database/pool.ts', 'take what you need as an argument'],
  ['layers-platform', 'src/platform/low.ts → src/modules/users/users.public.ts', 'own an interface'],
  ['layers-modules', 'src/modules/users/low.ts → src/oidc/provider.ts', 'emit an event'],
  ['layers-oidc', 'src/oidc/low.ts → src/sign-in/flow.ts', 'emit an event'],
  ['layers-sign-in', 'src/sign-in/flow.ts → src/listen.ts', 'a module below both'],
  ['layers-app', 'src/app.module.ts → src/cli/main.ts', 'keep app.module.ts to wiring'],
  ['layers-account', 'src/account/profile.ts → src/sign-in/flow.ts', 'a module below both'],
  ['kernel-is-pure', 'src/kernel/low.ts → node_modules/typeorm/index.js', 'move the file to platform'],
  ['modules-order', 'src/modules/resources/low.ts → src/modules/users/users.public.ts', 'emit an event'],
  [
    'faces-show-no-entities',
    'src/modules/resources/resources.public.ts → src/modules/resources/resource.entity.ts',
    'read the table in SQL',
  ],
  ['modules-have-a-place', 'src/modules/newcomers/newcomer.ts → src/kernel/clock.ts', '`moduleOrder`'],
  [
    'front-door',
    'src/modules/roles/role.repository.ts → src/modules/users/user.entity.ts',
    '<name>.public.ts',
  ],
  [
    'front-door-from-outside',
    'src/account/profile.ts → src/modules/users/user.service.ts',
    '<name>.public.ts',
  ],
  [
    'wiring-only-from-wiring',
    'src/account/wiring.ts → src/modules/users/users.module.ts',
    '<name>.public.ts',
  ],
  ['controllers-ask-services', 'role.controller.ts → src/modules/roles/role.repository.ts', 'call a service'],
  ['services-know-no-controller', 'later.service.ts → src/modules/roles/role.controller.ts', 'lower one'],
  ['repositories-know-no-service', 'role.entity.ts → src/modules/roles/later.service.ts', 'let the service'],
  ['entities-know-no-repository', 'role.entity.ts → src/modules/roles/role.repository.ts', 'put the query'],
  ['typeorm-in-repositories', 'role.controller.ts → node_modules/typeorm/index.js', 'domain words'],
  ['pg-in-database', 'src/cli/main.ts → node_modules/pg/index.js', 'run named SQL'],
  ['oidc-provider-in-oidc', 'later.service.ts → node_modules/oidc-provider/index.js', 'put the code there'],
  ['no-cycles', 'src/modules/roles/one.ts → src/modules/roles/two.ts', 'emit an event, or move'],
  ['resolvable', 'src/cli/main.ts → #src/nowhere.js', 'correct the path'],
  ['product-knows-no-test', 'src/cli/main.ts → test/users.spec.ts', 'move the shared code into src'],
  ['sdk-stands-alone', 'sdk/src/client.ts → src/kernel/clock.ts', 'write it in sdk/'],
  [
    'no-development-package',
    'role.controller.ts → node_modules/vitest/index.js',
    'list it under dependencies',
  ],
  [
    'migrations-stand-alone',
    'migrations/2-Second.ts → src/modules/users/user.entity.ts',
    'write the SQL out',
  ],
];

describe('the dependency rules', () => {
  let verdict: Verdict;

  beforeAll(async () => {
    verdict = await runOn({ ...packages, ...broken }, SCRIPT);
  });

  it('pass a tree in which every import is allowed', async () => {
    const clean = await runOn({ ...packages, ...allowed }, SCRIPT);
    expect(clean.output).toMatch(/^\d+ files, 0 broken dependency rules\n$/);
    expect(clean.passed).toBe(true);
  });

  it('fail the check when one is broken', () => {
    expect(verdict.passed).toBe(false);
  });

  it('are each proved below', () => {
    const { forbidden }: { forbidden: { name: string }[] } = createRequire(import.meta.url)(
      '../../.dependency-cruiser.cjs',
    );
    const names = new Set(forbidden.map(({ name }) => name));
    expect(cases.map(([rule]) => rule).toSorted()).toEqual([...names].toSorted());
  });

  it.each(cases)('%s: refuses %s and says what to do', (rule, edge, remedy) => {
    const lines = verdict.output.split('\n');
    const at = lines.findIndex((line) => line.startsWith(`${rule}: `) && line.includes(edge));
    expect(lines[at] ?? verdict.output).toContain(edge);
    expect(lines[at + 1]).toContain(remedy);
  });
});
