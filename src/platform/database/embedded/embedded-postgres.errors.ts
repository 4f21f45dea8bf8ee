/** The embedded PostgreSQL cannot be had; the message tells a person what to do. */
export class EmbeddedPostgresError extends Error {
  override readonly name: string = 'EmbeddedPostgresError';
}

/** Another Portico process has the cluster of this data folder. */
export class EmbeddedPostgresInUse extends EmbeddedPostgresError {
  override readonly name = 'EmbeddedPostgresInUse';

  constructor(dataDir: string) {
    super(
      `Another Portico process is running on ${dataDir}. ` +
        'Stop it first, give this one its own DATA_DIR, or run several on one PostgreSQL with DB_URL.',
    );
  }
}

/** PostgreSQL ended under a running server. */
export class EmbeddedPostgresLost extends EmbeddedPostgresError {
  override readonly name = 'EmbeddedPostgresLost';

  constructor(logFile: string) {
    super(`The embedded PostgreSQL ended, so this process ends too; start it again. Its log is ${logFile}.`);
  }
}
