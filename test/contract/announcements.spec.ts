import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { operationsOf } from '#src/platform/http/openapi/operations.js';
import { apiClient } from '../support/api-client.js';
import { isOfPages } from '../support/page-operations.js';
import { type TestTenant, useServer } from '../support/test-app.js';
import { applicationChanges } from './changes/applications.js';
import { configChanges } from './changes/configs.js';
import { customPhraseChanges } from './changes/custom-phrases.js';
import { emailTemplateChanges } from './changes/email-templates.js';
import { connectorChanges } from './changes/connectors.js';
import { enterpriseSsoChanges } from './changes/enterprise-sso.js';
import { hookChanges } from './changes/hooks.js';
import { myOrganizationChanges } from './changes/my-organization.js';
import { organizationApplicationChanges } from './changes/organization-applications.js';
import { jitProvisioningChanges } from './changes/jit-provisioning.js';
import { organizationInvitationChanges } from './changes/organization-invitations.js';
import { organizationTemplateChanges } from './changes/organization-template.js';
import { organizationChanges } from './changes/organizations.js';
import { resourceChanges } from './changes/resources.js';
import { roleChanges } from './changes/roles.js';
import { secretChanges } from './changes/secrets.js';
import { changingUser, myAccountChanges } from './changes/my-account.js';
import { myAccountFactorChanges } from './changes/my-account-factors.js';
import { myAccountIdentityChanges } from './changes/my-account-identities.js';
import { userChanges } from './changes/users.js';
import { verificationChanges } from './changes/verification.js';

/** Every operation that changes something, as a request that does. */
const changes = {
  ...applicationChanges,
  ...configChanges,
  ...customPhraseChanges,
  ...emailTemplateChanges,
  ...connectorChanges,
  ...enterpriseSsoChanges,
  ...hookChanges,
  ...jitProvisioningChanges,
  ...myOrganizationChanges,
  ...organizationApplicationChanges,
  ...organizationInvitationChanges,
  ...organizationTemplateChanges,
  ...organizationChanges,
  ...resourceChanges,
  ...roleChanges,
  ...secretChanges,
  ...userChanges,
  ...verificationChanges,
};

const accountChanges = { ...myAccountChanges, ...myAccountFactorChanges, ...myAccountIdentityChanges };

/** Operations that are no GET and change nothing, each with the reason. */
const SILENT: Readonly<Record<string, string>> = {
  AssertSaml: 'keeps what an identity provider said for the browser that brought it',
  AssertSingleSignOnSaml: 'keeps what an identity provider said for the browser that brought it',
  CreateUserIdentity: 'asks a provider, and links like the operation that names the account itself',
  CreateConnectorTest: 'sends a message, and keeps nothing',
  CreateVerificationCode: 'sends a message, which has an entry of its own',
  VerifyVerificationCode: 'compares, and keeps nothing but that the code was used',
  CreateHookTest: 'sends made-up payloads, and keeps nothing',
  VerifyUserPassword: 'changes at most how a password is hashed',
  CheckPasswordWithDefaultSignInExperience: 'compares, and keeps nothing',
  CreateVerificationByPassword: 'keeps for ten minutes what was shown',
  CreateVerificationByVerificationCode: 'sends a message, which has an entry of its own',
  VerifyVerificationByVerificationCode: 'keeps for ten minutes what was shown',
  GenerateTotpSecret: 'makes something up, and keeps nothing',
  GenerateMyAccountBackupCodes: 'makes something up, and keeps nothing',
  GenerateWebAuthnRegistrationOptions: 'keeps for ten minutes what was asked',
  VerifyWebAuthnRegistration: 'keeps for ten minutes what was shown',
  CreateVerificationBySocial: 'keeps for ten minutes what was asked',
  VerifyVerificationBySocial: 'keeps for ten minutes what was shown',
  CreateConnectorAuthorizationUri: 'makes something up, and keeps nothing',
};

// What people do on pages has entries of its own, which the tests of sign-in and of invitations look at.
const { paths } = JSON.parse(await readFile('docs/openapi.json', 'utf8'));
const mutations = operationsOf(paths)
  .filter(({ method, operation }) => method !== 'get' && !isOfPages(operation))
  .map(({ operation }) => operation.operationId ?? '');

interface Row {
  readonly id: string;
  readonly payload: { readonly target?: Readonly<Record<string, string[]>> };
}

describe('every operation that changes something', () => {
  const server = useServer();

  /** With a token of its own: the one before may be of a key that was deleted. */
  const logs = async (tenant: TestTenant, query: string): Promise<Row[]> => {
    const { body } = await (await apiClient(tenant)).get(`/logs?${query}`);
    return Array.isArray(body) ? body : [];
  };
  const trail = (tenant: TestTenant, operationId: string) => logs(tenant, `logKey=Management.${operationId}`);
  const idsAbout = async (tenant: TestTenant, targetId: string): Promise<string[]> =>
    (await logs(tenant, `targetId=${encodeURIComponent(targetId)}`)).map(({ id }) => id);

  it('is known to this test, or listed as silent', () => {
    const known = { ...changes, ...accountChanges, ...SILENT };
    expect(Object.keys(known).toSorted()).toEqual(mutations.toSorted());
  });

  it.each(Object.entries(changes))(
    'announces it and leaves an audit row, found by what it is about: %s',
    async (operationId, change) => {
      const answer = await change(await apiClient(server.tenant), server);
      expect(answer.status).toBeLessThan(300);
      const [row] = await trail(server.tenant, operationId);
      expect(row).toMatchObject({
        key: `Management.${operationId}`,
        payload: {
          result: 'Success',
          applicationId: server.tenant.clientId,
          requestId: answer.headers.get('logto-core-request-id'),
          actor: { type: 'application', id: server.tenant.clientId },
          changes: expect.arrayContaining([
            expect.objectContaining({ id: expect.any(String), event: expect.any(String) }),
          ]),
        },
      });
      const targetIds = Object.values(row?.payload.target ?? {}).flat();
      expect(targetIds).not.toEqual([]);
      for (const id of targetIds) expect(await idsAbout(server.tenant, id)).toContain(row?.id);
      expect(await trail(server.other, operationId)).toEqual([]);
    },
  );

  it.each(Object.entries(accountChanges))(
    'announces it and leaves an audit row of the user: %s',
    async (operationId, change) => {
      const user = await changingUser(await apiClient(server.tenant), server);
      const answer = await change(user, server);
      expect(answer.status).toBeLessThan(300);
      const [row] = await logs(server.tenant, `logKey=Management.${operationId}&userId=${user.userId}`);
      expect(row).toMatchObject({
        payload: {
          result: 'Success',
          requestId: answer.headers.get('logto-core-request-id'),
          actor: { type: 'user', id: user.userId },
          target: { users: [user.userId] },
        },
      });
      expect(await idsAbout(server.tenant, user.userId)).toContain(row?.id);
      expect(await trail(server.other, operationId)).toEqual([]);
    },
  );
});
