import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withoutForce } from './support/without-force.js';

const TABLES = ['resources', 'scopes', 'roles', 'role_scopes'];

/** Gives the tenant `admin` of an older installation what new ones are seeded with: the API of tenants and its roles. */
export class TenantsApi1795800310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await withoutForce(runner, TABLES, async () => {
      await runner.query(`
        insert into resources (tenant_id, id, name, indicator)
        select id, 'tenants-api', 'Portico tenants API', 'https://admin.logto.app/tenants'
        from tenants where id = 'admin' and provisioned_at is not null on conflict do nothing`);
      await runner.query(`
        insert into scopes (tenant_id, id, resource_id, name, description)
        select tenant_id, scope.id, resources.id, scope.name, scope.description
        from resources, (values
          ('tenants-api-read', 'read:tenants', 'See which tenants there are, and their hosts.'),
          ('tenants-api-manage', 'manage:tenants', 'Make and delete tenants, and add and remove their hosts.')
        ) as scope (id, name, description)
        where tenant_id = 'admin' and indicator = 'https://admin.logto.app/tenants' on conflict do nothing`);
      await runner.query(`
        insert into roles (tenant_id, id, name, description, type)
        select tenants.id, role.id, role.name, role.description, role.type
        from tenants, (values
          ('tenants-machine', 'machine:tenants', 'Lets an application of the operators look after tenants.', 'MachineToMachine'),
          ('tenants-operator', 'operator:tenants', 'Lets an operator look after tenants.', 'User')
        ) as role (id, name, description, type)
        where tenants.id = 'admin' and provisioned_at is not null on conflict do nothing`);
      await runner.query(`
        insert into role_scopes (tenant_id, role_id, scope_id)
        select roles.tenant_id, roles.id, scopes.id from roles join scopes on scopes.tenant_id = roles.tenant_id
        where roles.tenant_id = 'admin' and roles.id in ('tenants-machine', 'tenants-operator')
          and scopes.id in ('tenants-api-read', 'tenants-api-manage') on conflict do nothing`);
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await withoutForce(runner, TABLES, async () => {
      await runner.query(
        `delete from roles where tenant_id = 'admin' and id in ('tenants-machine', 'tenants-operator')`,
      );
      await runner.query(
        `delete from resources where tenant_id = 'admin' and indicator = 'https://admin.logto.app/tenants'`,
      );
    });
  }
}
