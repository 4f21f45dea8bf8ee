import { describe, expect, it } from 'vitest';
import { InvalidSettings, readConfig, settingNames } from '#src/platform/config/config.js';

const KEK = Buffer.alloc(32, 7).toString('base64');

function faultsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof InvalidSettings) return error.message.split('\n').slice(1);
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('need nothing', () => {
    const { env, production } = readConfig({});
    expect(env).toMatchObject({
      PORT: 3001,
      ADMIN_PORT: 3002,
      DB_POOL_MODE: 'session',
      SECRET_VAULT_KEK: [],
    });
    expect(Object.keys(env)).toEqual(settingNames);
    expect(production).toBe(false);
  });

  it('take an empty text as absent', () => {
    expect(readConfig({ PORT: ' ', DB_URL: '' }).env).toMatchObject({ PORT: 3001, DB_URL: undefined });
  });

  it('are refused with every fault at once', () => {
    const faults = faultsOf({
      PORT: '70000',
      DISABLE_LOCALHOST: 'perhaps',
      DB_POOL_MODE: 'statement',
      ENDPOINT: 'ftp://example.com',
      ADMIN_ENDPOINT: 'https://*.example.com',
      SECRET_VAULT_KEK: 'c2hvcnQ=',
      BOOTSTRAP_CLIENT_ID: 'machine',
      DB_LISTEN_URL: 'postgres://localhost/x',
    });
    expect(faults).toEqual([
      '  - PORT must be a whole number from 1 to 65535',
      '  - ENDPOINT must be a URL that starts with http:// or https://',
      '  - DISABLE_LOCALHOST must be true or false',
      '  - DB_POOL_MODE must be one of session, transaction',
      '  - SECRET_VAULT_KEK must be keys of 32 bytes in base64, separated by commas',
      '  - DB_LISTEN_URL needs DB_URL',
      '  - BOOTSTRAP_CLIENT_ID and BOOTSTRAP_CLIENT_SECRET must be set together',
      '  - ADMIN_ENDPOINT must not hold a *',
    ]);
  });

  it.each([
    [{ PORT: '4000', ADMIN_PORT: '4000' }, 'ADMIN_PORT must differ from PORT'],
    [{ DB_URL: 'postgres://localhost/x' }, 'SECRET_VAULT_KEK must be set with DB_URL'],
    [{ DB_RUNTIME_URL: 'postgres://localhost/x' }, 'DB_RUNTIME_URL needs DB_URL'],
    [
      { DB_URL: 'postgres://localhost/x', SECRET_VAULT_KEK: KEK, DB_POOL_MODE: 'transaction' },
      'DB_POOL_MODE=transaction needs DB_RUNTIME_URL',
    ],
    [{ WORKER_ONLY: 'true', WORKER_CONCURRENCY: '0' }, 'WORKER_ONLY needs a WORKER_CONCURRENCY above 0'],
    [{ ENDPOINT: 'https://example.*' }, 'ENDPOINT may hold one * only'],
    [{ ENDPOINT: 'https://*.*.example.com' }, 'ENDPOINT may hold one * only'],
  ])('must fit together: %o', (environment, fault) => {
    expect(faultsOf({ ...environment })).toEqual([expect.stringContaining(fault)]);
  });

  it('do not report what follows from another fault', () => {
    const faults = faultsOf({ DB_URL: 'mysql://localhost', DB_RUNTIME_URL: 'postgres://localhost/x' });
    expect(faults).toEqual([expect.stringContaining('DB_URL must be a URL')]);
  });

  it.each([
    '0',
    '21',
    '1.5',
    '10.0.0.0/33',
    '10.0.0.0/0',
    'proxy.example.com',
    '10.0.0.1,',
    '10.0.0.1;10.0.0.2',
  ])('refuse %s as trusted proxies', (proxies) => {
    expect(faultsOf({ TRUSTED_PROXIES: proxies })).toEqual([
      expect.stringContaining('TRUSTED_PROXIES must be IP addresses and ranges'),
    ]);
  });

  it.each(["'self'", '*', 'https://a.example;script-src', 'https://a.example/page', 'https://a.example,'])(
    'refuse %s as what may frame the pages',
    (origins) => {
      expect(faultsOf({ FRAME_ANCESTORS: origins })).toEqual([
        expect.stringContaining('FRAME_ANCESTORS must be origins such as'),
      ]);
    },
  );

  it.each(['x'.repeat(43) + '!', `${KEK}${KEK}`, KEK.slice(4), `${KEK},`])('refuse the key %s', (key) => {
    expect(faultsOf({ SECRET_VAULT_KEK: key })).toEqual([expect.stringContaining('keys of 32 bytes')]);
  });
});
