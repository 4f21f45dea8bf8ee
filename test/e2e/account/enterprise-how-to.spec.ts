import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { SsoProviders } from '#src/modules/enterprise-sso/providers/sso-providers.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { blocksOf } from '../../support/code-blocks.js';
import { managementToken } from '../../support/tokens.js';
import { employee, signedInBySso, useSso } from '../sign-in/sso-fixture.js';
import { addBrowsedClient, signInTo } from './fixture.js';

const run = promisify(execFile);

const PAGE = 'docs/how-to/enterprise-sso.md';
/** A refusal ends the script, as it would end the way of whoever follows the page. */
const STRICT = 'curl() { command curl --fail-with-body "$@"; }\n';
/** The token of an operator, which the page gets from the folder of its server. */
const OWN_TOKEN = /^management_token=.*(?:\n {2}.*)*\n/m;
/** From here on the commands need somebody who has signed in. */
const SIGNED_IN = '### See who came';
/** What the customer sends back, with the name of the provider. */
const CONFIG = /\(`(\w+)`\):\n[^]*?^```json\n([^]*?)^```/gm;

describe('the page about enterprises', () => {
  const setting = useSso();

  const follow = async (commands: string, variables: Record<string, string>): Promise<string> => {
    const env = { PATH: process.env['PATH'], ...variables };
    const { stdout } = await run('sh', ['-e', '-c', STRICT + commands], { env });
    return stdout;
  };

  it('leads from a connector to people who sign in, and back', async () => {
    const { api, idp, server } = setting;
    const { tenant } = server;
    // The page speaks of a tenant that has no connector yet.
    await api.delete(`/sso-connectors/${setting.connectorId}`);
    const [before = '', after = ''] = (await readFile(PAGE, 'utf8'))
      .split(SIGNED_IN)
      .map((part) =>
        blocksOf(part, 'sh')
          .replaceAll('http://localhost:3001', tenant.baseUrl)
          .replaceAll('https://idp.acme.example', idp.issuer)
          .replace(OWN_TOKEN, ''),
      );
    const operator = { management_token: await managementToken(tenant) };
    const said = await follow(`${before}\nprintf '\\n%s %s' "$connector" "$organization"`, operator);
    const [connector = '', organization = ''] = said.split('\n').at(-1)?.split(' ') ?? [];
    expect((await api.get('/.well-known/sign-in-exp')).body).toMatchObject({
      ssoConnectors: [{ id: connector, connectorName: 'Acme Ltd' }],
    });

    const sub = employee(setting, 'ada@acme.example', { name: 'Ada' });
    const user = await signedInBySso({ ...setting, connectorId: connector }, sub);
    const client = await addBrowsedClient(tenant);
    const account = await signInTo(server, tenant, { userId: user, client });
    const definitions = before.split('\n').filter((line) => /^ *\$\{3:|^(?:api=|\w+\(\))/.test(line));
    const variables = { ...operator, connector, organization, user };
    const seen = await follow(`${definitions.join('\n')}\n${after}`, variables);
    expect(seen.split('\n').slice(0, 2)).toEqual([sub, user]);
    expect(seen).toContain('Interaction.SignIn.Verification.EnterpriseSso.Submit');
    expect((await api.get(`/sso-connectors/${connector}`)).status).toBe(404);
    expect(await account.me()).toBe(401);
    expect((await api.get(`/users/${user}?includeSsoIdentities=true`)).body).toMatchObject({
      isSuspended: false,
      ssoIdentities: [],
    });
    const members = await api.get(`/organizations/${organization}/users`);
    expect(members.body).toMatchObject([{ id: user, organizationRoles: [{ name: 'employee' }] }]);
  });

  it('has configs that connectors take as they are, for each provider by each protocol', async () => {
    const shown = [...(await readFile(PAGE, 'utf8')).matchAll(CONFIG)].map(
      ([, providerName = '', config = '']) => ({ providerName, config: JSON.parse(config) as JsonObject }),
    );
    expect(shown.map(({ providerName }) => providerName)).toEqual([
      'Okta',
      'SAML',
      'AzureAdOidc',
      'AzureAD',
      'GoogleWorkspace',
      'SAML',
      'OIDC',
      'SAML',
    ]);
    const providers = setting.server.app.get(SsoProviders, { strict: false });
    for (const { providerName, config } of shown) {
      const provider = providers.find(providerName);
      // Of SAML the page abridges a document.
      if (provider?.providerType !== 'oidc') continue;
      expect(provider.readConfig(config)).toEqual(config);
      expect([providerName, provider.isComplete(config)]).toEqual([providerName, true]);
    }
  });
});
