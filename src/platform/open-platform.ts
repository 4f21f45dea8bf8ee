import { setTimeout } from 'node:timers/promises';
import type { Config } from './config/config.js';
import { Envelope } from './crypto/envelope.js';
import { proveKeys } from './crypto/key-proof.js';
import { Secrets } from './crypto/secrets.js';
import { startEmbeddedPostgres } from './database/embedded/embedded-postgres.js';
import { type DatabaseUrls, openDatabase } from './database/open-database.js';
import { Notifications } from './database/notifications.js';
import { Outages } from './database/outages.js';
import { OwnerAccess } from './database/owner-connection.js';
import { KEYS_TOPIC, keyEncryptionKeys, rereadKeys } from './crypto/key-encryption-keys.js';
import type { Platform } from './platform.module.js';
import { stopSignal, untilStopped } from './stop-signal.js';

export interface OpenPlatform extends Platform {
  /** What a person should be told at start. */
  readonly notices: readonly string[];
  /** Resolves with the reason if the database is lost for good. A database of the operator's may come back. */
  readonly lost: Promise<Error>;
  close(): Promise<void>;
}

export interface PlatformOptions {
  readonly entities: readonly (new () => object)[];
  /** A server keeps the embedded database to itself; a tool works beside one. */
  readonly mode: 'server' | 'tool';
}

interface RunningDatabase {
  readonly urls: DatabaseUrls;
  readonly notices: readonly string[];
  readonly lost: Promise<Error>;
  stop(): Promise<void>;
}

/** Connections that are still in use after this time are cut off. */
const CLOSE_MILLISECONDS = 3_000;

/**
 * Opens the database of the settings, starting the embedded one where they name none, and the key of its secrets. When
 * this process is to stop meanwhile, it closes what it opened and throws the reason of `stopSignal`.
 */
export async function openPlatform(
  config: Config,
  { entities, mode }: PlatformOptions,
): Promise<OpenPlatform> {
  const running = await runDatabase(config, mode);
  try {
    stopSignal.throwIfAborted();
    const outages = new Outages();
    const keys = await keyEncryptionKeys(config);
    const { close, ...opened } = await untilStopped(
      openDatabase(config, running.urls, { entities, outages }),
    );
    const owner = new OwnerAccess(running.urls.owner);
    const notifications = new Notifications(running.urls.owner, outages);
    const envelope = new Envelope(keys, () => rereadKeys(config));
    notifications.subscribe(KEYS_TOPIC, () => envelope.refresh());
    const secrets = new Secrets(envelope);
    const services = { ...opened, notifications, owner, secrets };
    const stop = () =>
      Promise.race([close(), setTimeout(CLOSE_MILLISECONDS, undefined, { ref: false })]).finally(() =>
        running.stop(),
      );
    await proveKeys({ owner, database: opened.database, secrets }).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    return { config, ...services, notices: running.notices, lost: running.lost, close: stop };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

/** The addresses of the database; starts the embedded one where the settings name none. */
export async function runDatabase({ env }: Config, mode: PlatformOptions['mode']): Promise<RunningDatabase> {
  if (env.DB_URL) {
    const urls = { owner: env.DB_LISTEN_URL ?? env.DB_URL, runtime: env.DB_RUNTIME_URL };
    const never = new Promise<Error>(() => undefined);
    const notices = env.DB_RUNTIME_URL ? [] : [SERVES_AS_OWNER];
    return { urls, notices, lost: never, stop: () => Promise.resolve() };
  }
  const postgres = await startEmbeddedPostgres({ dataDir: env.DATA_DIR, mode });
  const { url, runtimeUrl, notices, lost } = postgres;
  return { urls: { owner: url, runtime: runtimeUrl }, notices, lost, stop: () => postgres.stop() };
}

const SERVES_AS_OWNER =
  'The connections that serve requests log in as the owner of the schema and could become it again (set role none); ' +
  'a login of their own in DB_RUNTIME_URL ends that, see docs/how-to/run-in-production.md.';
