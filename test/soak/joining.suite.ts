import { expect, it } from 'vitest';
import { begun, messagesTo, showAddress, useCodes } from '../e2e/sign-in/codes-fixture.js';
import { refusal } from '../e2e/sign-in/fixture.js';
import { apiClient } from '../support/api-client.js';
import { addJitOrganization } from '../support/jit-provisioning.js';
import { addOrganizationRole } from '../support/organizations.js';
import { addClient } from '../support/people.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const DOMAIN = 'joined.example';

/** Lets many people sign up at once who all join one organization. */
export function joiningSuite(people: number, timeoutMilliseconds: number): void {
  const server = useServer({ STRANGER_BURST: '1000000' });

  it(
    `makes members of ${people} who sign up at once, each once`,
    async () => {
      const client = await addClient(server.tenant);
      await useCodes(await apiClient(server.tenant));
      const here = { databaseUrl: server.databaseUrl, tenantId: server.tenant.id };
      const role = await addOrganizationRole(here, { type: 'User' });
      const organization = await addJitOrganization(here, { domains: [DOMAIN], roles: [role] });
      const ready: (() => Promise<string[]>)[] = [];
      for (let count = 0; count < people; count += 1) {
        const browser = await begun(server.tenant, client, 'Register');
        const mail = { type: 'email', value: `person.${count}@${DOMAIN}` } as const;
        const verificationId = await showAddress(server, browser, mail, 'Register');
        expect(messagesTo(server, mail)).toHaveLength(1);
        const post = async (path: string, body?: object) =>
          refusal(await browser.api('POST', `experience${path}`, body));
        ready.push(async () => [await post('/identification', { verificationId }), await post('/submit')]);
      }
      const told = await Promise.all(ready.map((join) => join()));
      expect(told).toEqual(ready.map(() => ['201 undefined', '200 undefined']));
      const members = await sql(
        server.databaseUrl,
        'select distinct user_id from organization_users where organization_id = $1',
        [organization],
      );
      const roles = await sql(
        server.databaseUrl,
        'select distinct user_id from organization_user_roles where organization_id = $1 and organization_role_id = $2',
        [organization, role],
      );
      expect([members.length, roles.length]).toEqual([people, people]);
    },
    timeoutMilliseconds,
  );
}
