/**
 * Who may import whom. `scripts/lint-dependencies.mjs` applies these rules and prints the `comment` of a broken one,
 * so a comment says how to put things right. Type-only imports count: they couple as tightly as the others.
 */

const layers = [
  { name: 'kernel', path: '^src/kernel/' },
  { name: 'platform', path: '^src/platform/' },
  { name: 'modules', path: '^src/modules/' },
  { name: 'oidc', path: '^src/oidc/' },
  { name: 'sign-in', path: '^src/sign-in/' },
  { name: 'account', path: '^src/account/' },
  { name: 'app', path: '^src/app\\.(module|entities)\\.ts$' },
  { name: 'entry', path: '^src/((?!app\\.(module|entities)\\.)[^/]+\\.ts$|cli/)' },
];

const upwards = {
  kernel: 'take what you need as an argument, or move the file up',
  platform: 'let the platform own an interface that the upper layer implements, or move the business word up',
  modules: 'emit an event that the upper layer listens to, or own an interface that it implements',
  oidc: 'emit an event, or own an interface that sign-in or account implements',
  'sign-in': 'put what sign-in and account share into a module below both',
  account: 'put what sign-in and account share into a module below both',
  app: 'keep app.module.ts to wiring; starting belongs to main.ts and cli/',
};

/** The layers that `name` may not import: everything after it in `layers`. Sign-in and account are peers. */
const above = (name) => {
  const index = layers.findIndex((layer) => layer.name === name);
  const peers = name === 'account' ? ['sign-in'] : [];
  return layers.filter((layer, position) => position > index || peers.includes(layer.name));
};

const layerRules = layers
  .filter((layer) => layer.name in upwards)
  .map((layer) => ({
    name: `layers-${layer.name}`,
    comment: `Imports point down: kernel ← platform ← modules ← oidc ← sign-in, account ← app. Remedy: ${upwards[layer.name]}.`,
    severity: 'error',
    from: { path: layer.path },
    to: { path: above(layer.name).map(({ path }) => path) },
  }));

/** An import of an npm package, whether it resolved into node_modules or not. */
const packages = (...names) => {
  const either = names.join('|');
  return [`^(${either})(/|$)`, `(^|/)node_modules/(@types/)?(${either})/`];
};

const onlyIn = (name, packageNames, pathNot, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(src|migrations)/', pathNot },
  to: { path: packages(...packageNames) },
});

/** Lower ones first: a module may import those before it. Some are still to come, and have their place already. */
const moduleOrder = [
  'tenants',
  'audit-logs',
  'email-templates',
  'connectors',
  'verification',
  'resources',
  'applications',
  'enterprise-sso',
  'users',
  'secret-vault',
  'account-center',
  'mfa',
  'roles',
  'tenant-administration',
  'organization-template',
  'organizations',
  'organization-invitations',
  'jit-provisioning',
  'consents',
  'access-control',
  'my-organization',
  'sign-in-experience',
  'webhooks',
  'dashboard',
];

const moduleOrderRules = [
  ...moduleOrder.slice(0, -1).map((name, index) => ({
    name: 'modules-order',
    comment:
      'A module imports those before it in `moduleOrder` of .dependency-cruiser.cjs only. Remedy: emit an event that the higher one listens to, or own an interface that it implements.',
    severity: 'error',
    from: { path: `^src/modules/${name}/` },
    to: { path: `^src/modules/(${moduleOrder.slice(index + 1).join('|')})/` },
  })),
  {
    name: 'modules-have-a-place',
    comment:
      'Who may import a module follows from its place among the others. Remedy: add it to `moduleOrder` of .dependency-cruiser.cjs.',
    severity: 'error',
    from: { path: '^src/modules/', pathNot: `^src/modules/(${moduleOrder.join('|')})/` },
    to: {},
  },
];

const PUBLIC_FACE = '^src/modules/([^/]+)/\\1\\.public\\.ts$';
const WIRING = '^src/modules/.+\\.module\\.ts$';

const frontDoorRules = [
  {
    name: 'front-door',
    comment:
      'A module is entered through its <name>.public.ts. Remedy: import that file, and add there what you need (a façade method or an event type, no entities).',
    severity: 'error',
    from: { path: '^src/modules/([^/]+)/' },
    to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', PUBLIC_FACE, WIRING] },
  },
  {
    name: 'front-door-from-outside',
    comment:
      'A module is entered through its <name>.public.ts. Remedy: import that file, and add there what you need (a façade method or an event type, no entities).',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/(kernel|platform|modules)/', '^src/app\\.entities\\.ts$'] },
    to: { path: '^src/modules/', pathNot: [PUBLIC_FACE, WIRING] },
  },
  {
    name: 'faces-show-no-entities',
    comment:
      'Another module gets ids or rows of a shape of its own. Remedy: give a façade a method that returns them, or read the table in SQL.',
    severity: 'error',
    from: { path: PUBLIC_FACE },
    to: { path: '\\.entity\\.ts$' },
  },
  {
    name: 'wiring-only-from-wiring',
    comment:
      'Only a *.module.ts (or an entry point that boots one) imports the *.module.ts of a module. Remedy: import its <name>.public.ts.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['\\.module\\.ts$', '^src/(main\\.ts$|cli/)'] },
    to: { path: WIRING },
  },
];

const insideModuleRules = [
  {
    name: 'controllers-ask-services',
    comment: 'Controllers declare, services decide, repositories ask. Remedy: call a service method.',
    severity: 'error',
    from: { path: '^src/.+\\.controller\\.ts$' },
    to: { path: '^src/.+\\.(repository|entity)\\.ts$' },
  },
  {
    name: 'services-know-no-controller',
    comment:
      'Inside a module: controller → service → repository → entity. Remedy: move what both need into the lower one or into a file of its own.',
    severity: 'error',
    from: { path: '^src/.+\\.(service|repository|entity)\\.ts$' },
    to: { path: '^src/.+\\.controller\\.ts$' },
  },
  {
    name: 'repositories-know-no-service',
    comment:
      'Inside a module: controller → service → repository → entity. Remedy: let the service decide and pass the repository what it needs.',
    severity: 'error',
    from: { path: '^src/.+\\.(repository|entity)\\.ts$' },
    to: { path: '^src/.+\\.service\\.ts$' },
  },
  {
    name: 'entities-know-no-repository',
    comment: 'An entity lists columns. Remedy: put the query into the repository.',
    severity: 'error',
    from: { path: '^src/.+\\.entity\\.ts$' },
    to: { path: '^src/.+\\.repository\\.ts$' },
  },
];

const KERNEL_COMMENT = 'The kernel is pure TypeScript: no Nest, no TypeORM, no package at all.';

const packageRules = [
  {
    name: 'kernel-is-pure',
    comment: `${KERNEL_COMMENT} Remedy: move the file to platform, or the part that needs the package.`,
    severity: 'error',
    from: { path: '^src/kernel/' },
    to: { pathNot: '^src/', dependencyTypesNot: ['core'] },
  },
  onlyIn(
    'typeorm-in-repositories',
    ['typeorm', '@nestjs/typeorm'],
    ['\\.(entity|repository)\\.ts$', '^src/platform/database/', '^migrations/'],
    'typeorm is known to *.entity.ts, *.repository.ts, src/platform/database and migrations only. Remedy: give a repository a method that asks the question in domain words.',
  ),
  onlyIn(
    'pg-in-database',
    ['pg', 'pg-pool'],
    '^src/platform/database/',
    'pg is known to src/platform/database only. Remedy: run named SQL through its unit of work.',
  ),
  onlyIn(
    'oidc-provider-in-oidc',
    ['oidc-provider'],
    '^src/oidc/',
    'oidc-provider is known to src/oidc only. Remedy: put the code there, or own an interface that src/oidc implements.',
  ),
];

const hygieneRules = [
  {
    name: 'no-cycles',
    comment:
      'Files that import each other in a circle cannot be understood or loaded alone. Remedy: emit an event, or move the shared part into a third file.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    comment:
      'The file does not exist, so no other rule can judge this import. Remedy: correct the path (relative or #src/…, ending in .js).',
    severity: 'error',
    from: {},
    // What `npm run example` compiles before it runs is not there yet.
    to: { couldNotResolve: true, path: '^[#.]', pathNot: '/dist/examples/' },
  },
  {
    name: 'product-knows-no-test',
    comment:
      'src and migrations run without test/, bench/ and scripts/. Remedy: move the shared code into src.',
    severity: 'error',
    from: { path: '^(src|migrations)/' },
    to: { path: '^(test|bench|scripts)/' },
  },
  {
    name: 'sdk-stands-alone',
    comment:
      'The SDK is shipped without the server. Remedy: write it in sdk/, or let the server document it.',
    severity: 'error',
    from: { path: '^sdk/' },
    to: { path: '^(src|migrations|test|bench|scripts)/' },
  },
  {
    name: 'no-development-package',
    comment:
      'The package is missing from a production install. Remedy: list it under dependencies in package.json, pinned.',
    severity: 'error',
    from: { path: '^(src|migrations)/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'migrations-stand-alone',
    comment:
      'A migration never changes once merged, so it may not depend on code that does. Remedy: write the SQL out, or use migrations/support.',
    severity: 'error',
    from: { path: '^migrations/' },
    to: { path: '^src/', pathNot: '^src/(kernel|platform)/' },
  },
];

module.exports = {
  forbidden: [
    ...layerRules,
    ...moduleOrderRules,
    ...frontDoorRules,
    ...insideModuleRules,
    ...packageRules,
    ...hygieneRules,
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // `#src/…` means the sources here and the build at run time: package.json, "imports".
    enhancedResolveOptions: { conditionNames: ['source'] },
  },
};
