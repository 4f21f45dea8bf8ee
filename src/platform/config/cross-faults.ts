import type { SettingName, Settings } from './settings.js';

interface Rule {
  /** The settings that it compares. Where one of them cannot be read, that alone is said. */
  readonly of: readonly SettingName[];
  readonly broken: (env: Settings) => boolean;
  readonly fault: string;
}

const rules: readonly Rule[] = [
  {
    of: ['PORT', 'ADMIN_PORT', 'ADMIN_DISABLE_LOCALHOST'],
    broken: (env) => env.PORT === env.ADMIN_PORT && !env.ADMIN_DISABLE_LOCALHOST,
    fault: 'ADMIN_PORT must differ from PORT',
  },
  {
    of: ['PORT', 'ADMIN_PORT', 'METRICS_PORT'],
    broken: (env) => env.METRICS_PORT === env.PORT || env.METRICS_PORT === env.ADMIN_PORT,
    fault: 'METRICS_PORT must differ from PORT and ADMIN_PORT',
  },
  {
    of: ['DB_URL', 'SECRET_VAULT_KEK'],
    broken: (env) => env.DB_URL !== undefined && env.SECRET_VAULT_KEK.length === 0,
    fault: 'SECRET_VAULT_KEK must be set with DB_URL; make one with: openssl rand -base64 32',
  },
  {
    of: ['DB_URL', 'DB_RUNTIME_URL'],
    broken: (env) => env.DB_URL === undefined && env.DB_RUNTIME_URL !== undefined,
    fault: 'DB_RUNTIME_URL needs DB_URL',
  },
  {
    of: ['DB_URL', 'DB_LISTEN_URL'],
    broken: (env) => env.DB_URL === undefined && env.DB_LISTEN_URL !== undefined,
    fault: 'DB_LISTEN_URL needs DB_URL',
  },
  {
    of: ['DB_URL', 'DB_RUNTIME_URL', 'REQUIRE_RUNTIME_ROLE'],
    broken: (env) => env.REQUIRE_RUNTIME_ROLE && env.DB_URL !== undefined && env.DB_RUNTIME_URL === undefined,
    fault: 'REQUIRE_RUNTIME_ROLE needs DB_RUNTIME_URL: with DB_URL alone requests are served as its owner',
  },
  {
    of: ['BOOTSTRAP_CLIENT_ID', 'BOOTSTRAP_CLIENT_SECRET'],
    broken: (env) => (env.BOOTSTRAP_CLIENT_ID === undefined) !== (env.BOOTSTRAP_CLIENT_SECRET === undefined),
    fault: 'BOOTSTRAP_CLIENT_ID and BOOTSTRAP_CLIENT_SECRET must be set together',
  },
  {
    of: ['DB_POOL_MODE', 'DB_RUNTIME_URL'],
    broken: (env) => env.DB_POOL_MODE === 'transaction' && env.DB_RUNTIME_URL === undefined,
    fault: 'DB_POOL_MODE=transaction needs DB_RUNTIME_URL: a pooler does not pass the role on',
  },
  {
    of: ['WORKER_ONLY', 'WORKER_CONCURRENCY'],
    broken: (env) => env.WORKER_ONLY && env.WORKER_CONCURRENCY === 0,
    fault: 'WORKER_ONLY needs a WORKER_CONCURRENCY above 0: the process would do nothing',
  },
  {
    of: ['ENDPOINT'],
    broken: ({ ENDPOINT }) =>
      (ENDPOINT?.includes('*') ?? false) && !/^https?:\/\/\*\.[^*]+$/.test(ENDPOINT ?? ''),
    fault: 'ENDPOINT may hold one * only, as the first label of its host',
  },
  {
    of: ['ADMIN_ENDPOINT'],
    broken: (env) => env.ADMIN_ENDPOINT?.includes('*') ?? false,
    fault: 'ADMIN_ENDPOINT must not hold a *',
  },
];

/** What is wrong between settings that could each be read. */
export const crossFaults = (env: Settings, unreadable: ReadonlySet<string>): string[] =>
  rules
    .filter(({ of, broken }) => !of.some((name) => unreadable.has(name)) && broken(env))
    .map(({ fault }) => fault);
