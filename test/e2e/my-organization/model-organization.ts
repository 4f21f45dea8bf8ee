import pg from 'pg';
import { Clock } from '#src/kernel/clock.js';
import type { ApiAnswer, ApiClient } from '../../support/api-client.js';
import { announceAuthority } from '../../support/announce-authority.js';
import type { TestApp } from '../../support/test-app.js';
import { unique } from '../resources/fixture.js';
import { createScopes } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';
import type { AdministeredTenant } from './fixture.js';
import {
  type Deed,
  isResourceScope,
  MACHINE,
  MACHINE_ROLES,
  type Members,
  USER_ROLES,
  USERS,
} from './model.js';

interface Row {
  readonly member: string;
  readonly roles: readonly string[];
}

const READ = `
  select user_id as member, array(
    select organization_role_id from organization_user_roles r
    where r.tenant_id = m.tenant_id and r.organization_id = m.organization_id and r.user_id = m.user_id) as roles
  from organization_users m where organization_id = $1
  union all
  select application_id, array(
    select organization_role_id from organization_application_roles r
    where r.tenant_id = m.tenant_id and r.organization_id = m.organization_id and r.application_id = m.application_id)
  from organization_applications m where organization_id = $1`;

/** Everything about other organizations, of whatever tenant. */
const ELSEWHERE = `
  select jsonb_build_array(
    (select jsonb_agg(o order by o.id) from organizations o where id <> $1),
    (select jsonb_agg(m order by m) from organization_users m where organization_id <> $1),
    (select jsonb_agg(r order by r) from organization_user_roles r where organization_id <> $1),
    (select jsonb_agg(r order by r) from organization_application_roles r where organization_id <> $1),
    (select jsonb_agg(i order by i.id) from organization_invitations i where organization_id <> $1)
  )::text as rows`;

/** An organization whose members are set and read in the database, and act through the API. */
export class ModelOrganization {
  private constructor(
    private readonly server: TestApp,
    private readonly database: pg.Client,
    readonly id: string,
    private readonly ids: readonly string[],
    private readonly roleIds: { readonly user: readonly string[]; readonly machine: readonly string[] },
    private readonly clients: readonly ApiClient[],
  ) {}

  static async of(server: TestApp, tenant: AdministeredTenant): Promise<ModelOrganization> {
    const id = await tenant.organization();
    const [read = '', write = ''] = await createScopes(tenant.api, 'read', 'write');
    const roleOf = (type: 'User' | 'MachineToMachine') => (scopes: readonly string[]) =>
      tenant.role({
        type,
        scopes: scopes.filter((name) => !isResourceScope(name)),
        resourceScopeIds: scopes.filter(isResourceScope).map((name) => (name === 'read' ? read : write)),
      });
    const user = await Promise.all(USER_ROLES.map(roleOf('User')));
    const machine = await Promise.all(MACHINE_ROLES.map(roleOf('MachineToMachine')));
    const users = await Promise.all(USERS.map(() => createUser(tenant.api)));
    const { clientId } = await tenant.machine(id);
    const clients = await Promise.all(users.map((userId) => tenant.as(id, userId)));
    clients.push(await tenant.withToken({ organizationId: id, sub: clientId, clientId }));
    const database = new pg.Client({ connectionString: server.databaseUrl });
    await database.connect();
    return new ModelOrganization(server, database, id, [...users, clientId], { user, machine }, clients);
  }

  close(): Promise<void> {
    return this.database.end();
  }

  async set(members: Members): Promise<void> {
    await this.database.query('delete from organization_invitations where organization_id = $1', [this.id]);
    await this.database.query('delete from organization_users where organization_id = $1', [this.id]);
    await this.database.query('delete from organization_application_roles where organization_id = $1', [
      this.id,
    ]);
    for (const [who, places] of members) {
      const isMachine = who === MACHINE;
      const values = ['default', this.id, this.ids[who]];
      if (!isMachine) {
        await this.database.query(
          'insert into organization_users (tenant_id, organization_id, user_id) values ($1, $2, $3)',
          values,
        );
      }
      await this.database.query(
        isMachine
          ? `insert into organization_application_roles (tenant_id, organization_id, application_id, organization_role_id)
             select $1, $2, $3, unnest($4::text[])`
          : `insert into organization_user_roles (tenant_id, organization_id, user_id, organization_role_id)
             select $1, $2, $3, unnest($4::text[])`,
        [...values, this.rolesAt(isMachine ? 'machine' : 'user', places)],
      );
    }
    await announceAuthority(this.server, 'default');
  }

  async members(): Promise<Members> {
    const { rows } = await this.database.query<Row>(READ, [this.id]);
    return new Map(
      rows
        .map(({ member, roles }): [number, number[]] => {
          const who = this.ids.indexOf(member);
          const known = this.roleIds[who === MACHINE ? 'machine' : 'user'];
          return [who, roles.map((id) => known.indexOf(id)).toSorted()];
        })
        .toSorted(([one], [other]) => one - other),
    );
  }

  /** All that there is of other organizations, as text. */
  async elsewhere(): Promise<string> {
    const { rows } = await this.database.query<{ rows: string }>(ELSEWHERE, [this.id]);
    return rows[0]?.rows ?? '';
  }

  do(deed: Deed): Promise<ApiAnswer> {
    const api = this.clients[deed.actor];
    if (!api) throw new Error('nobody acts');
    if (deed.kind === 'invite') {
      const organizationRoleIds = this.rolesAt('user', deed.roles);
      const invitation = {
        invitee: `${unique()}@example.com`,
        expiresAt: Clock.now() + 60_000,
        organizationRoleIds,
      };
      return api.post('/my-organization/invitations', invitation);
    }
    const userId = this.ids[deed.target] ?? '';
    if (deed.kind === 'add') return api.post('/my-organization/members', { userIds: [userId] });
    const path = `/my-organization/members/${userId}`;
    if (deed.kind === 'remove') return api.delete(path);
    return api.put(`${path}/roles`, { organizationRoleIds: this.rolesAt('user', deed.roles) });
  }

  private rolesAt(kind: 'user' | 'machine', places: readonly number[]): string[] {
    return places.map((place) => this.roleIds[kind][place] ?? '');
  }
}
