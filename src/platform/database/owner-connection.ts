import pg from 'pg';

export type OwnerClient = pg.Client;

/** Runs `work` on a connection of the schema's owner, outside every pool, and closes it. */
export async function withOwner<Result>(
  url: string,
  work: (owner: OwnerClient) => Promise<Result>,
): Promise<Result> {
  const owner = new pg.Client({ connectionString: url, application_name: 'portico owner' });
  // A connection that is lost while idle is reported by the next statement.
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** The owner's way to tables that the role of requests may only read. */
export class OwnerAccess {
  constructor(private readonly url: string) {}

  run<Result>(work: (owner: OwnerClient) => Promise<Result>): Promise<Result> {
    return withOwner(this.url, work);
  }
}
