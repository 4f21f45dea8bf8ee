import { availableParallelism } from 'node:os';
import { YEAR_SECONDS } from '#src/kernel/durations.js';
import { nameServers } from './name-servers.js';
import { flag, keys, oneOf, origin, path, type Setting, text, url, whole } from './setting.js';
import { proxies } from './trusted-proxies.js';

const POSTGRES = ['postgresql:', 'postgres:'];
const WORD = /^[a-zA-Z0-9_-]{1,64}$/;

/** Every environment variable that the server reads. `.env.example` and the table in the README are made from this. */
export const settings = {
  PORT: whole({ fallback: 3001, min: 1, max: 65_535, help: 'Port of the tenants.' }),
  ADMIN_PORT: whole({
    fallback: 3002,
    min: 1,
    max: 65_535,
    help: 'Port of the tenant `admin`, the operators’ own.',
  }),
  HOST: text({ help: 'Address to listen on.', shown: 'all addresses' }),
  ENDPOINT: origin({
    help: 'Public URL of the tenants; issuers derive from it. With `https://*.example.com` the first label of the host selects the tenant.',
    shown: 'http://localhost:PORT',
  }),
  ADMIN_ENDPOINT: origin({
    help: 'Public URL of the tenant `admin`.',
    shown: 'http://localhost:ADMIN_PORT',
  }),
  DISABLE_LOCALHOST: flag({ help: 'Serve tenants by `ENDPOINT` and verified hosts only, not by localhost.' }),
  ADMIN_DISABLE_LOCALHOST: flag({
    help: 'Do not listen on `ADMIN_PORT`; without `ADMIN_ENDPOINT` the tenant `admin` is then not served.',
  }),
  TRUSTED_PROXIES: proxies({
    help: 'Proxies whose `X-Forwarded-*` and `traceparent` are believed: IP addresses and ranges such as `10.0.0.0/8`, separated by commas; or how many proxies there are in a row, where nobody can connect past them.',
  }),
  TRUST_PROXY_HEADER: flag({ help: 'The same as `TRUSTED_PROXIES=1`, where that is unset.' }),
  CORS_ORIGINS: text({
    help: 'Origins, separated by commas, that may call `/api` from a browser under `NODE_ENV=production`, besides `ADMIN_ENDPOINT`.',
  }),
  FRAME_ANCESTORS: text({
    pattern: /^https?:\/\/[\w.:-]+(\s*,\s*https?:\/\/[\w.:-]+)*$/,
    expects: 'origins such as https://console.example.com, separated by commas',
    help: 'Origins, separated by commas, that may show the pages on which people sign in in a frame, such as that of a console with a preview.',
  }),
  DATA_DIR: path({
    fallback: '.data',
    help: 'Folder of the embedded PostgreSQL, of its keys and of `bootstrap.json`.',
  }),
  DB_URL: url({
    schemes: POSTGRES,
    help: 'PostgreSQL 14 or newer, as the owner of the schema. Unset: an embedded PostgreSQL in `DATA_DIR`.',
  }),
  DB_RUNTIME_URL: url({
    schemes: POSTGRES,
    help: 'The same database as the role that serves requests. Unset: `DB_URL` with the role `portico_<database>`.',
  }),
  REQUIRE_RUNTIME_ROLE: flag({
    help: 'Refuse to start with `DB_URL` where `DB_RUNTIME_URL` is unset, since connections that serve requests could then become the owner.',
  }),
  DB_LISTEN_URL: url({
    schemes: POSTGRES,
    help: 'A direct connection for migrations and LISTEN where `DB_URL` is a transaction-mode pooler.',
    shown: 'DB_URL',
  }),
  DB_POOL_MODE: oneOf({
    of: ['session', 'transaction'],
    fallback: 'session',
    help: '`transaction` where a pooler hands out a server per transaction.',
  }),
  DATABASE_POOL_SIZE: whole({ fallback: 20, min: 1, max: 1000, help: 'Connections that serve requests.' }),
  DATABASE_CONNECTION_TIMEOUT: whole({
    fallback: 5000,
    min: 1,
    max: 600_000,
    help: 'Milliseconds that a request waits for a connection before it is answered with 503.',
  }),
  DATABASE_STATEMENT_TIMEOUT: whole({
    fallback: 60_000,
    min: 1,
    max: 3_600_000,
    help: 'Milliseconds after which PostgreSQL ends a statement.',
  }),
  WORKER_CONCURRENCY: whole({
    fallback: 4,
    min: 0,
    max: 200,
    help: 'Background jobs that this process runs at a time, besides deliveries. 0: it runs no jobs at all.',
  }),
  DELIVERY_CONCURRENCY: whole({
    fallback: 20,
    min: 1,
    max: 1000,
    help: 'Deliveries to other servers that this process makes at a time.',
  }),
  WORKER_ONLY: flag({ help: 'Run background jobs, and do not listen on `PORT` and `ADMIN_PORT`.' }),
  TENANT_POOL_SIZE: whole({ fallback: 100, min: 1, max: 100_000, help: 'OpenID providers kept in memory.' }),
  SECRET_VAULT_KEK: keys({
    help: 'Keys of 32 bytes in base64 that encrypt secrets at rest, newest first, separated by commas. Required with `DB_URL`; the embedded PostgreSQL keeps its own in `DATA_DIR`.',
  }),
  SIGNING_ALGORITHM: oneOf({
    of: ['ES256', 'ES384', 'RS256', 'EdDSA'],
    fallback: 'ES256',
    help: 'Algorithm of the signing key that a new tenant gets.',
  }),
  PRIVATE_KEY_ROTATION_GRACE_PERIOD: whole({
    fallback: 0,
    min: 0,
    max: YEAR_SECONDS,
    help: 'Seconds between the publication of a rotated signing key and its first signature, where the request to rotate names none.',
  }),
  PASSWORD_HASHING_CONCURRENCY: whole({
    fallback: Math.max(1, availableParallelism() - 1),
    min: 1,
    max: 256,
    help: 'Passwords that this process hashes at a time, each in a thread with 19 MiB of memory.',
    shown: 'one less than there are cores',
  }),
  PASSWORD_HASHING_QUEUE: whole({
    fallback: 64,
    min: 0,
    max: 100_000,
    help: 'Passwords that may wait to be hashed; more requests that bring one are answered with 429.',
  }),
  PWNED_PASSWORDS_URL: url({
    schemes: ['https:', 'http:'],
    help: 'Where to ask for leaked passwords by the first 5 hexadecimal digits of their SHA-1, such as `https://api.pwnedpasswords.com/range`. Unset: only a short list of our own is known.',
  }),
  AUDIT_LOG_RETENTION_DAYS: whole({
    fallback: 180,
    min: 0,
    max: 3650,
    help: 'Days after which entries of the audit log are deleted, of tenants that say nothing else; 0: never.',
  }),
  AUDIT_LOG_STRANGER_RETENTION_DAYS: whole({
    fallback: 7,
    min: 1,
    max: 3650,
    help: 'Days after which entries about failed requests of senders that did not prove who they are are deleted.',
  }),
  STRANGER_REQUESTS_PER_SECOND: whole({
    fallback: 20,
    min: 1,
    max: 1_000_000,
    help: 'Requests without credentials that an address (IPv6: a /64) may make in the long run, of each process; more are answered with 429.',
  }),
  STRANGER_BURST: whole({
    fallback: 600,
    min: 1,
    max: 1_000_000,
    help: 'Such requests that an address may make at once.',
  }),
  SIGN_IN_FAILURES_PER_ADDRESS: whole({
    fallback: 300,
    min: 1,
    max: 100_000,
    help: 'Accounts, of those there are and others, that an address (IPv6: a /64) may fail to sign in to within 10 minutes, over all processes. Then its attempts are served one by one, with a pause that grows to 2 seconds.',
  }),
  CASE_SENSITIVE_USERNAME: flag({
    fallback: true,
    help: 'Whether `Anna` and `anna` are two usernames where a tenant does not say (`usernamePolicy`). Decide before there are users.',
  }),
  USER_DEFAULT_ROLE_NAMES: text({
    help: 'Names of roles, separated by commas, that every new user gets besides the default roles of its tenant. Where a tenant lacks one of them, it gets no new users.',
  }),
  BOOTSTRAP_CLIENT_ID: text({
    pattern: /^[a-z0-9-]{1,21}$/,
    expects: '1 to 21 characters of a-z, 0-9 and -',
    help: 'Id of the machine-to-machine application made at the first start. Unset: made up, and kept in `DATA_DIR/bootstrap.json`.',
  }),
  BOOTSTRAP_CLIENT_SECRET: text({
    pattern: /^[a-zA-Z0-9_-]{16,128}$/,
    expects: '16 to 128 characters of a-z, A-Z, 0-9, _ and -',
    help: 'Secret of that application.',
  }),
  OUTBOUND_ALLOWED_HOSTS: text({
    help: 'Hosts, `host:port`, IP addresses and ranges such as `10.0.0.0/8`, separated by commas, that webhooks and the like may call although they are not public; `*`: all.',
  }),
  CONNECTORS: text({
    pattern: /^(@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*(\s*,\s*(@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*)*$/i,
    expects: 'names of packages, separated by commas',
    help: 'Packages for `@logto/connector-kit`, by their names and separated by commas, whose providers are offered besides ours. They are installed beside the server, and their code may do whatever the server may.',
  }),
  CONNECTORS_DIR: text({
    help: 'Folder with more such packages, each in a folder of its own. Nobody but the server and the administrator may write to it.',
  }),
  OUTBOUND_NAME_SERVERS: nameServers({
    help: 'IP addresses, `address:port`, separated by commas: the name servers for what webhooks and the like call, and for proofs of domains.',
  }),
  STATUS_API_KEY: text({
    pattern: WORD,
    expects: '1 to 64 characters of a-z, A-Z, 0-9, _ and -',
    help: 'With this key in `logto-status-api-key`, `GET /api/status` names the tenant.',
  }),
  API_DOCS: flag({ fallback: true, help: 'Serve `/docs`, the page to explore the API with.' }),
  METRICS_PORT: whole({
    fallback: 0,
    min: 0,
    max: 65_535,
    help: 'Port with `/metrics`, `/health/live` and `/health/ready` and nothing else, without a token: not for the outside. 0: none.',
  }),
  METRICS_HOST: path({
    fallback: '127.0.0.1',
    help: 'Address on which `METRICS_PORT` listens; `0.0.0.0` or `::`: all.',
  }),
  METRICS_TOKEN: text({
    pattern: /^[a-zA-Z0-9_-]{16,128}$/,
    expects: '16 to 128 characters of a-z, A-Z, 0-9, _ and -',
    help: 'With this bearer token `GET /metrics` answers on `PORT` and `ADMIN_PORT`.',
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: url({
    schemes: ['http:', 'https:'],
    help: 'Collector that traces are sent to (OpenTelemetry, OTLP over HTTP). Unset: nothing is traced.',
  }),
  SHUTDOWN_DELAY: whole({
    fallback: 0,
    min: 0,
    max: 20_000,
    help: 'Milliseconds between SIGTERM, when `/health/ready` begins to fail, and the end of serving.',
  }),
  NODE_ENV: text({
    help: '`production` restricts browsers’ calls to `/api` to known origins, and prints nothing but lines of JSON.',
  }),
  LOG_LEVEL: oneOf({
    of: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    fallback: 'info',
    help: 'The least severe messages that are logged.',
  }),
} satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof settings;

/** The value of every setting. */
export type Settings = {
  readonly [Name in SettingName]: (typeof settings)[Name] extends Setting<infer Value> ? Value : never;
};
