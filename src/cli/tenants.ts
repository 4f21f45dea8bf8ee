import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import {
  type TenantDto,
  type TenantHostDto,
  TenantHostService,
  TenantService,
} from '#src/modules/tenant-administration/tenant-administration.public.js';
import { ADMIN_TENANT } from '#src/modules/tenants/tenants.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { withApp } from './with-app.js';

const PAGE_SIZE = 100;

/** Runs a command of the operators beside a running server, whose nodes hear at once of what it changes. */
const asOperator = (work: (app: INestApplicationContext) => Promise<void>): Promise<void> =>
  withApp((app) => TenantContext.run(ADMIN_TENANT, () => work(app)));

/** Makes a tenant, or completes one that was cut short. */
export function createTenant(id = ''): Promise<void> {
  return asOperator(async (app) => {
    const made = await app.get(TenantService).make(id);
    console.log(made ? `The tenant ${id} is ready.` : `The tenant ${id} was there already.`);
    console.log(`For credentials: npm run application create ${id}`);
  });
}

export function listTenants(): Promise<void> {
  return asOperator(async (app) => {
    for (let page = 1; ; page += 1) {
      const { items } = await app.get(TenantService).list({ page, pageSize: PAGE_SIZE });
      for (const tenant of items) console.log(lineOf(tenant));
      if (items.length < PAGE_SIZE) return;
    }
  });
}

export function deleteTenant(id = ''): Promise<void> {
  return asOperator(async (app) => {
    const { endsAt } = await app.get(TenantService).delete(id);
    console.log(`The tenant ${id} is served no more. All of it is kept until ${endsAt?.toISOString()}.`);
    console.log(`To undo that: npm run tenant restore ${id}`);
    console.log(`Not to wait:  npm run tenant erase ${id}`);
  });
}

export function restoreTenant(id = ''): Promise<void> {
  return asOperator(async (app) => {
    await app.get(TenantService).restore(id);
    console.log(`The tenant ${id} is served again.`);
  });
}

export function eraseTenant(id = ''): Promise<void> {
  return asOperator(async (app) => {
    await app.get(TenantService).erase(id);
    console.log(`A server that runs jobs now removes everything of the tenant ${id}.`);
  });
}

export function listHosts(tenantId = ''): Promise<void> {
  return asOperator(async (app) => {
    for (const host of await app.get(TenantHostService).list(tenantId)) console.log(hostLineOf(host));
  });
}

export function addHost(tenantId = '', host = ''): Promise<void> {
  return asOperator(async (app) => {
    const added = await app.get(TenantHostService).add(tenantId, host);
    console.log(`Have the owner of ${added.host} publish this, then verify it:`);
    console.log(`${added.proof.name} TXT ${added.proof.value}`);
  });
}

/** With `--by-hand` the operator vouches for the host, and nobody asks the DNS. */
export function verifyHost(args: readonly string[]): Promise<void> {
  const { tenantId, host, byHand } = verificationOf(args);
  return asOperator(async (app) => {
    const hosts = app.get(TenantHostService);
    const verified = await (byHand ? hosts.assert(tenantId, host) : hosts.verify(tenantId, host));
    console.log(`The tenant ${tenantId} is served at ${verified.host}.`);
  });
}

export function removeHost(tenantId = '', host = ''): Promise<void> {
  return asOperator(async (app) => {
    await app.get(TenantHostService).remove(tenantId, host);
    console.log(`The tenant ${tenantId} is served at ${host} no more.`);
  });
}

function verificationOf(args: readonly string[]): { tenantId: string; host: string; byHand: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'by-hand': { type: 'boolean', default: false } },
    });
    const [tenantId, host, ...others] = positionals;
    if (tenantId && host && others.length === 0) return { tenantId, host, byHand: values['by-hand'] };
  } catch {
    // Said below.
  }
  throw new StartUpFault('npm run tenant -- hosts verify <tenant> <host> [--by-hand]');
}

const lineOf = ({ id, state, endsAt }: TenantDto): string =>
  `${id.padEnd(22)}${state}${endsAt ? ` until ${endsAt.toISOString()}` : ''}`;

const hostLineOf = ({ host, isVerified, proof }: TenantHostDto): string =>
  isVerified ? `${host} verified` : `${host} waits for ${proof.name} TXT ${proof.value}`;
