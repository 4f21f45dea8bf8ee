import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Configuration } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { blocksOf } from '../../support/code-blocks.js';
import { type IdentityProvider, startIdentityProvider } from '../../support/identity-provider.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import { addBrowsedClient } from './fixture.js';
import { proofOf, type SignedIn, signedInTo } from './self-fixture.js';
import { link, LOOPBACK, outcome, showIdentity } from './social-fixture.js';

const run = promisify(execFile);

/** A refusal ends the script, as it would end the way of whoever follows the page. */
const STRICT = 'curl() { command curl --fail-with-body "$@"; }\n';
/** From here on the commands of a page need what a browser brought back. */
const BACK = /^(?=returned=)/m;
/** The token of an operator, which one of the pages gets from the folder of its server. */
const OWN_TOKEN = /^management_token=.*(?:\n {2}.*)*\n/m;
const TOKEN = '/my-account/identities/acme-id/access-token';

/** Gives whatever an application asks for, as far as the provider knows it. */
const GENEROUS: Configuration = {
  scopes: ['openid', 'profile', 'email', 'offline_access', 'calendar'],
  loadExistingGrant: async ({ oidc: { client, session, provider, params } }) => {
    const accountId = session?.accountId ?? '';
    const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId });
    grant.addOIDCScope(String(params?.['scope']));
    await grant.save();
    return grant;
  },
};

describe('the pages about signing in with providers', () => {
  const server = useServer(LOOPBACK);
  let idp: IdentityProvider;
  let api: ApiClient;
  let client: BrowsedClient;
  let account: SignedIn;

  beforeAll(async () => {
    idp = await startIdentityProvider(GENEROUS);
    idp.add({ sub: 'ada', name: 'Ada King', email: 'ada@id.example', email_verified: true });
    api = await apiClient(server.tenant);
    client = await addBrowsedClient(server.tenant);
    account = await signedInTo(server, { tenant: server.tenant, api }, { client });
  });
  afterAll(() => idp.close());

  /** What comes before somebody is sent to the provider, and what after. */
  const commandsOf = async (page: string): Promise<[string, string]> => {
    const commands = blocksOf(await readFile(`docs/how-to/${page}.md`, 'utf8'), 'sh')
      .replaceAll('http://localhost:3001', server.tenant.baseUrl)
      .replaceAll('https://idp.acme.example', idp.issuer);
    const [before = '', after = ''] = commands.split(BACK);
    return [before, after];
  };

  const shell = async (commands: string, variables: Record<string, string>): Promise<string> => {
    const env = { PATH: process.env['PATH'], user: account.userId, ...variables };
    const { stdout } = await run('sh', ['-e', '-c', STRICT + commands], { env });
    return stdout;
  };

  /** Follows a page, with a sign-in at the provider where it wants one. */
  const follow = async (page: string, variables: Record<string, string>): Promise<string> => {
    const [before, after] = await commandsOf(page);
    const commands = before.replace(OWN_TOKEN, '');
    const said = await shell(`${commands}\nprintf '\\n%s %s' "$record" "$uri"`, variables);
    const [record = '', uri = ''] = said.split('\n').at(-1)?.split(' ') ?? [];
    const back = `http://localhost:8000/back?${new URLSearchParams(await idp.signIn(uri, 'ada'))}`;
    const definitions = commands.split('\n').filter((line) => /^ *\$\{3:|^(?:api=|\w+\(\))/.test(line));
    return shell(`${definitions.join('\n')}\n${after}`, { ...variables, record, back });
  };

  const operatorToken = async (): Promise<string> => {
    const { clientId, clientSecret, indicator, issuer } = server.tenant;
    const body = { grant_type: 'client_credentials', resource: indicator, scope: 'all' };
    const response = await fetch(`${issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
      body: new URLSearchParams(body),
    });
    return String(Object(await response.json())['access_token']);
  };

  it('lead from connectors to buttons and linked accounts, and from there to tokens and their end', async () => {
    const management_token = await operatorToken();
    const proof = await proofOf(server, account);
    await follow('sign-in-with-providers', { management_token, token: account.token, proof });
    const shown = Object((await api.get('/.well-known/sign-in-exp')).body);
    const targets = (shown['socialConnectors'] as { target: string }[]).map(({ target }) => target);
    expect(targets).toEqual(['google', 'github', 'apple', 'azuread', 'acme-id', 'acme-forum']);
    expect(shown['googleOneTap']).toMatchObject({ isEnabled: true, connectorId: 'google' });
    const { identities } = Object((await api.get(`/users/${account.userId}`)).body);
    expect(identities).toMatchObject({ 'acme-id': { userId: 'ada', details: { name: 'Ada King' } } });

    // The page ends what the user has. The next sign-in is with the provider, which has its tokens kept.
    account = await signedInTo(server, { tenant: server.tenant, api }, { client, userId: account.userId });
    await api.patch('/connectors/acme-id', { enableTokenStorage: true });
    const record = await showIdentity(account, idp, { connectorId: 'acme-id', sub: 'ada' });
    await link(account, record, await proofOf(server, account), 'PUT');
    const before = Object((await account.call('GET', TOKEN)).body);
    expect(before['scope']).toBe('openid profile email offline_access');
    const said = await follow('stored-tokens', { management_token, token: account.token });
    expect(said).toContain('"scope":"openid profile email offline_access calendar"');
    expect(outcome(await account.call('GET', TOKEN))).toEqual([
      404,
      'secrets.third_party_token_set.token_not_found',
    ]);
  });
});
