import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { Flow } from './flow.js';

const upsertFlow = namedQuery(
  'upsert sign-in flow',
  `insert into sign_in_flows (uid_hash, flow, expires_at) values ($1, $2, to_timestamp($3))
   on conflict (tenant_id, uid_hash) do update set flow = excluded.flow`,
);
const selectFlow = namedQuery('sign-in flow', 'select flow from sign_in_flows where uid_hash = $1');
const lockFlow = namedQuery(
  'lock sign-in flow',
  'select flow from sign_in_flows where uid_hash = $1 for update',
);
const updateFlow = namedQuery(
  'update sign-in flow',
  'update sign_in_flows set flow = $2 where uid_hash = $1',
);
const replaceFlow = namedQuery(
  'replace sign-in flow',
  'update sign_in_flows set flow = $2 where uid_hash = $1 and flow = $3 returning true as replaced',
);
const takeFlow = namedQuery(
  'take sign-in flow',
  'delete from sign_in_flows where uid_hash = $1 returning flow',
);
const sweep = namedQuery(
  'sweep expired sign-in flows',
  'select sweep_sign_in_flows(to_timestamp($1::double precision / 1000), $2) as swept',
);

interface StoredFlow {
  readonly flow: Flow | Omit<Flow, 'mfa'>;
}

@Injectable()
export class FlowRepository {
  constructor(private readonly database: Database) {}

  /** Puts a flow in the place of the one that there may be. `expiresAt` is in epoch seconds. */
  async upsert(uidHash: Buffer, flow: Flow, expiresAt: number): Promise<void> {
    await this.database.rows(upsertFlow, [uidHash, JSON.stringify(flow), expiresAt]);
  }

  async find(uidHash: Buffer): Promise<Flow | undefined> {
    return current((await this.database.row<StoredFlow>(selectFlow, [uidHash]))?.flow);
  }

  /** Nobody else changes or ends it until the unit of work ends. */
  async lock(uidHash: Buffer): Promise<Flow | undefined> {
    return current((await this.database.row<StoredFlow>(lockFlow, [uidHash]))?.flow);
  }

  async update(uidHash: Buffer, flow: Flow): Promise<void> {
    await this.database.rows(updateFlow, [uidHash, JSON.stringify(flow)]);
  }

  /** Puts another flow in the place of the known one. False where that is not there any more, and nothing changes. */
  async replace(uidHash: Buffer, known: Flow, flow: Flow): Promise<boolean> {
    const values = [uidHash, JSON.stringify(flow), JSON.stringify(known)];
    return (await this.database.row(replaceFlow, values)) !== undefined;
  }

  /** Deletes it, once; undefined where there is none. Who asks meanwhile waits until the unit of work ends. */
  async take(uidHash: Buffer): Promise<Flow | undefined> {
    return current((await this.database.row<StoredFlow>(takeFlow, [uidHash]))?.flow);
  }

  /** Deletes up to `batch` flows, of all tenants, that expired before `cutoff`; says how many there were. */
  async sweepExpired(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweep, [cutoff, batch]))?.swept ?? 0;
  }
}

/** The previous release, which may still serve beside this one, stages no factors. */
const current = (stored: StoredFlow['flow'] | undefined): Flow | undefined =>
  stored && ({ mfa: {}, ...stored } as Flow);
