import { Clock } from '#src/kernel/clock.js';
import { type ApiAnswer, type ApiClient, apiClient, clientWithToken } from '../../support/api-client.js';
import { addMachine } from '../../support/machines.js';
import { sign, signingKeyOf } from '../../support/signing.js';
import type { TestApp, TestTenant } from '../../support/test-app.js';
import { createOrganization, createOrganizationRole } from '../organizations/fixture.js';
import { unique } from '../resources/fixture.js';
import { createUser } from '../users/fixture.js';

/** Every scope of the API, in the order of the alphabet. */
export const SCOPES = [
  'portico:domain:manage',
  'portico:domain:read',
  'portico:invitation:manage',
  'portico:invitation:read',
  'portico:member-role:update',
  'portico:member:manage',
  'portico:member:read',
  'portico:organization:read',
  'portico:organization:update',
];

export const MEMBERS = '/my-organization/members';

export interface Role {
  readonly type?: 'User' | 'MachineToMachine';
  /** Names of the API's scopes. */
  readonly scopes?: readonly string[];
  readonly resourceScopeIds?: readonly string[];
}

export interface Administered {
  readonly organizationId: string;
  readonly admin: string;
  /** What the admin calls. */
  readonly api: ApiClient;
}

interface TokenClaims {
  readonly organizationId: string;
  readonly sub: string;
  readonly clientId?: string;
  readonly scopes?: readonly string[];
  readonly iss?: string;
}

/** A tenant whose organizations are managed by their members, and what operators do in it. */
export class AdministeredTenant {
  /** A role for users with every scope of the API. */
  adminRole = '';
  private scopeIds = new Map<unknown, unknown>();

  private constructor(
    private readonly server: TestApp,
    readonly tenant: TestTenant,
    /** The Management API. */
    readonly api: ApiClient,
  ) {}

  /** Switches the API on, with all that it can do. */
  static async of(server: TestApp, tenant: TestTenant): Promise<AdministeredTenant> {
    const made = new AdministeredTenant(server, tenant, await apiClient(tenant));
    await made.api.patch('/configs/my-organization', { enabled: true, addMembersById: true });
    const { body } = await made.api.get('/organization-scopes');
    made.scopeIds = new Map(rowsOf(body).map(({ name, id }) => [name, id]));
    made.adminRole = await made.role({ scopes: SCOPES });
    return made;
  }

  /** A role for users, if nothing else is said. Returns its id. */
  role({ type = 'User', scopes = [], resourceScopeIds = [] }: Role = {}): Promise<string> {
    const organizationScopeIds = scopes.map((name) => this.scopeIds.get(name));
    return createOrganizationRole(this.api, { type, organizationScopeIds, resourceScopeIds });
  }

  organization(): Promise<string> {
    return createOrganization(this.api);
  }

  /** A new organization with one admin, who has every scope of the API. */
  async administered(): Promise<Administered> {
    const organizationId = await this.organization();
    const admin = await this.user(organizationId, this.adminRole);
    return { organizationId, admin, api: await this.as(organizationId, admin) };
  }

  /** A new user with roles in an organization. Returns the id. */
  async user(organizationId: string, ...organizationRoleIds: string[]): Promise<string> {
    const userId = await createUser(this.api);
    const users = `/organizations/${organizationId}/users`;
    await this.api.post(users, { userIds: [userId] });
    if (organizationRoleIds.length > 0) {
      await this.api.post(`${users}/${userId}/roles`, { organizationRoleIds });
    }
    return userId;
  }

  /** A new machine with roles in an organization. */
  async machine(organizationId: string, ...organizationRoleIds: string[]) {
    const machine = await addMachine(this.server, this.tenant.id);
    const applications = `/organizations/${organizationId}/applications`;
    await this.api.post(applications, { applicationIds: [machine.clientId] });
    await this.api.post(`${applications}/${machine.clientId}/roles`, { organizationRoleIds });
    return machine;
  }

  /** Calls the API as a user who signed in to an application of the tenant. */
  async as(organizationId: string, userId: string, scopes: readonly string[] = SCOPES): Promise<ApiClient> {
    return this.withToken({ organizationId, sub: userId, scopes });
  }

  /** Calls the API with a token as the provider writes it. */
  async withToken(claims: TokenClaims): Promise<ApiClient> {
    return clientWithToken(this.tenant, await this.token(claims));
  }

  async token({
    organizationId,
    sub,
    clientId = this.tenant.clientId,
    scopes = SCOPES,
    iss = this.tenant.issuer,
  }: TokenClaims): Promise<string> {
    return sign(await signingKeyOf(this.server, this.tenant.id), {
      jti: unique(),
      iss,
      sub,
      client_id: clientId,
      aud: `urn:logto:organization:${organizationId}`,
      scope: scopes.join(' '),
      iat: Clock.nowSeconds(),
      exp: Clock.nowSeconds() + 300,
    });
  }

  /** The ids of the roles of a user in an organization. */
  async rolesOf(organizationId: string, userId: string): Promise<unknown[]> {
    const { body } = await this.api.get(`/organizations/${organizationId}/users/${userId}/roles`);
    return rowsOf(body).map(({ id }) => id);
  }
}

/** Asks for the roles of a member to be replaced. */
export const giveTo = (
  api: ApiClient,
  userId: string,
  ...organizationRoleIds: string[]
): Promise<ApiAnswer> => api.put(`${MEMBERS}/${userId}/roles`, { organizationRoleIds });

/** The rows of a list. */
export function rowsOf(body: ApiAnswer['body']): Record<string, unknown>[] {
  if (!Array.isArray(body)) throw new Error(`no list: ${JSON.stringify(body)}`);
  return body;
}
