import type { Settings } from './settings.js';

/** What is wrong between settings that are each fine. */
export function crossFaults(env: Settings): string[] {
  const rules: readonly [broken: boolean, fault: string][] = [
    [env.PORT === env.ADMIN_PORT && !env.ADMIN_DISABLE_LOCALHOST, 'ADMIN_PORT must differ from PORT'],
    [
      env.DB_URL !== undefined && env.SECRET_VAULT_KEK.length === 0,
      'SECRET_VAULT_KEK must be set with DB_URL; make one with: openssl rand -base64 32',
    ],
    [env.DB_URL === undefined && env.DB_RUNTIME_URL !== undefined, 'DB_RUNTIME_URL needs DB_URL'],
    [env.DB_URL === undefined && env.DB_LISTEN_URL !== undefined, 'DB_LISTEN_URL needs DB_URL'],
    [
      (env.BOOTSTRAP_CLIENT_ID === undefined) !== (env.BOOTSTRAP_CLIENT_SECRET === undefined),
      'BOOTSTRAP_CLIENT_ID and BOOTSTRAP_CLIENT_SECRET must be set together',
    ],
    [
      env.DB_POOL_MODE === 'transaction' && env.DB_RUNTIME_URL === undefined,
      'DB_POOL_MODE=transaction needs DB_RUNTIME_URL: a pooler does not pass the role on',
    ],
    [misplacedStar(env.ENDPOINT), 'ENDPOINT may hold one * only, as the first label of its host'],
    [env.ADMIN_ENDPOINT?.includes('*') ?? false, 'ADMIN_ENDPOINT must not hold a *'],
  ];
  return rules.filter(([broken]) => broken).map(([, fault]) => fault);
}

const misplacedStar = (endpoint: string | undefined): boolean =>
  endpoint !== undefined && endpoint.includes('*') && !/^https?:\/\/\*\.[^*]+$/.test(endpoint);
