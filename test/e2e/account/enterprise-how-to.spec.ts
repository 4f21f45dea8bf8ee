import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SsoProviders } from '#src/modules/enterprise-sso/providers/sso-providers.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { blocksOf } from '../../support/code-blocks.js';
import { type FakeSamlProvider, startSamlProvider } from '../../support/saml-identity-provider.js';
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
/** Ours, as they are told to customers. */
const ADDRESS = /^\|.*`https:\/\/id\.shop\.example(.*)<id>` \|$/gm;

describe('the page about enterprises', () => {
  const setting = useSso();
  let saml: FakeSamlProvider;
  let page: string;
  let variables: Record<string, string>;

  beforeAll(async () => {
    saml = await startSamlProvider();
    page = await readFile(PAGE, 'utf8');
    // The page speaks of a tenant that has no connector yet.
    await setting.api.delete(`/sso-connectors/${setting.connectorId}`);
    variables = { management_token: await managementToken(setting.server.tenant) };
  });
  afterAll(() => saml.close());

  const commandsOf = (part = ''): string =>
    blocksOf(part, 'sh')
      .replaceAll('http://localhost:3001', setting.server.tenant.baseUrl)
      .replaceAll('https://idp.acme.example', setting.idp.issuer)
      .replaceAll('https://idp.gannet.example/metadata', saml.metadataUrl)
      .replace(OWN_TOKEN, '');

  const follow = async (commands: string): Promise<string> => {
    const env = { PATH: process.env['PATH'], ...variables };
    const { stdout } = await run('sh', ['-e', '-c', STRICT + commands], { env });
    return stdout;
  };
  const read = async (path: string) => (await setting.api.get(path)).body;

  it('leads from a connector to people who sign in, and back', async () => {
    const { server } = setting;
    const [before = '', after = ''] = page.split(SIGNED_IN).map(commandsOf);
    const said = await follow(`${before}\nprintf '\\n%s %s %s' "$connector" "$organization" "$saml"`);
    const [connector = '', organization = '', samlConnector = ''] = said.split('\n').at(-1)?.split(' ') ?? [];
    expect(await read('/.well-known/sign-in-exp')).toMatchObject({
      ssoConnectors: [{ id: connector, connectorName: 'Acme Ltd' }, { id: samlConnector }],
    });
    const [, ...addresses] = [...page.matchAll(ADDRESS)].map(
      ([, path = '']) => `${server.tenant.baseUrl}${path}${samlConnector}`,
    );
    expect(await read(`/sso-connectors/${samlConnector}`)).toMatchObject({
      config: { signAuthnRequest: true },
      providerConfig: {
        serviceProvider: { entityId: addresses[0], assertionConsumerServiceUrl: addresses[1] },
        identityProvider: { entityId: saml.entityId },
      },
    });

    const sub = employee(setting, 'ada@acme.example', { name: 'Ada' });
    const user = await signedInBySso({ ...setting, connectorId: connector }, sub);
    const client = await addBrowsedClient(server.tenant);
    const account = await signInTo(server, server.tenant, { userId: user, client });
    Object.assign(variables, { connector, organization, user });
    const definitions = before.split('\n').filter((line) => /^ *\$\{3:|^(?:api=|\w+\(\))/.test(line));
    const seen = await follow(`${definitions.join('\n')}\n${after}`);
    expect(seen.split('\n').slice(0, 2)).toEqual([sub, user]);
    expect(seen).toContain('Interaction.SignIn.Verification.EnterpriseSso.Submit');
    expect((await setting.api.get(`/sso-connectors/${connector}`)).status).toBe(404);
    expect(await account.me()).toBe(401);
    const left = { isSuspended: false, ssoIdentities: [] };
    expect(await read(`/users/${user}?includeSsoIdentities=true`)).toMatchObject(left);
    const members = [{ id: user, organizationRoles: [{ name: 'employee' }] }];
    expect(await read(`/organizations/${organization}/users`)).toMatchObject(members);
  });

  it('has configs that connectors take as they are, for each provider by each protocol', () => {
    const shown = [...page.matchAll(CONFIG)].map(([, providerName = '', config = '']) => ({
      providerName,
      config: JSON.parse(config) as JsonObject,
    }));
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
      // A document that the page abridges.
      if (config['metadata'] !== undefined) continue;
      const provider = providers.find(providerName);
      expect(provider?.readConfig(config)).toEqual(config);
      expect([providerName, provider?.isComplete(config)]).toEqual([providerName, true]);
    }
  });
});
