/** What spec files know about the PostgreSQL of the run. */
export interface TestServer {
  /** A superuser's, on a database that no test uses. */
  readonly postgresUrl: string;
  /** The settings that all test applications share. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The address of another database of the same server. */
export function urlOf({ postgresUrl }: TestServer, database: string): string {
  const url = new URL(postgresUrl);
  url.pathname = `/${database}`;
  return url.href;
}
