import pg from 'pg';

/** Runs `work` on a connection of the schema's owner, outside every pool, and closes it. */
export async function withOwner<Result>(
  url: string,
  work: (owner: pg.Client) => Promise<Result>,
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
