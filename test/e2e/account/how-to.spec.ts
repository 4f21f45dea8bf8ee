import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { blocksOf } from '../../support/code-blocks.js';
import { givePasskey, giveTotp } from '../../support/factors.js';
import { addPerson } from '../../support/people.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import { addBrowsedClient, provePassword } from './fixture.js';
import { type SignedIn, signedInTo } from './self-fixture.js';

const run = promisify(execFile);

/** What the page about the Account API sets. */
const NEW_PASSWORD = 'Heron-under-9-bridges';

/** A refusal ends the script, as it would end the way of whoever follows the page. */
const STRICT = `curl() { command curl --fail-with-body "$@"; }
management_token=$(curl -s $base/oidc/token -u $client_id:$client_secret -d grant_type=client_credentials \\
  -d resource=$resource -d scope=all | node -p "JSON.parse(require('fs').readFileSync(0)).access_token")
`;
const FIELD = `field() { node -p "JSON.parse(require('fs').readFileSync(0))$1"; }
`;
/** What users read in their application. */
const TOTP_CODE = `code=$(node -e "import('otplib').then(({ generate }) => generate({ secret: '$secret' })).then(console.log)")
`;

const SESSIONS = 'curl -s $api/my-account/sessions ';

describe('the pages about second factors and accounts', () => {
  const server = useServer();
  let api: ApiClient;
  let client: BrowsedClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    client = await addBrowsedClient(server.tenant);
  });

  const signIn = (userId?: string): Promise<SignedIn> =>
    signedInTo(server, { tenant: server.tenant, api }, { client, ...(userId !== undefined && { userId }) });

  const commandsOf = async (page: string): Promise<string> =>
    blocksOf(await readFile(`docs/how-to/${page}.md`, 'utf8'), 'sh').replaceAll(
      'http://localhost:3001',
      server.tenant.baseUrl,
    );

  const shell = async (commands: string, variables: Record<string, string>): Promise<string> => {
    const { baseUrl, clientId, clientSecret, indicator } = server.tenant;
    const { stdout } = await run('sh', ['-e', '-c', STRICT + commands], {
      env: {
        PATH: process.env['PATH'],
        base: baseUrl,
        api: `${baseUrl}/api`,
        client_id: clientId,
        client_secret: clientSecret,
        resource: indicator,
        ...variables,
      },
    });
    return stdout;
  };
  const manage = (commands: string, variables: Record<string, string> = {}) =>
    shell(`token=$management_token\n${commands}`, variables);

  it('lead a user through their account, second factors, sessions and grants', async () => {
    const { id } = await addPerson(server.tenant, { primaryEmail: 'ada@acme.example' });
    const { token } = await signIn(id);
    await shell(await commandsOf('account-api'), { token });
    expect((await api.get(`/users/${id}`)).body).toMatchObject({
      name: 'Ada King',
      primaryEmail: 'ada@new.example',
    });

    const account = await signIn(id);
    await givePasskey(server, server.tenant, id);
    const [passkey] = (await api.get(`/users/${id}/mfa-verifications`)).body as { id: string }[];
    const [factors = '', sessions = ''] = (await commandsOf('account-second-factors')).split(SESSIONS);
    const shown = { token: account.token, proof: await provePassword(account, NEW_PASSWORD) };
    await shell(FIELD + factors.replace(/^secret=.*\n/m, `$&${TOTP_CODE}`), {
      ...shown,
      id: passkey?.id ?? '',
    });
    // The passkey that was removed has ended what there was elsewhere.
    const { grants } = (await api.get(`/users/${id}/grants`)).body as { grants: { id: string }[] };
    expect(grants).toHaveLength(1);
    const elsewhere = await signIn(id);
    await shell(SESSIONS + sessions, {
      ...shown,
      uid: elsewhere.sessionUid,
      grant: grants[0]?.id ?? '',
    });
    expect((await factorTypes(id)).toSorted()).toEqual(['BackupCode', 'Totp']);
    expect([await elsewhere.me(), await account.me()]).toEqual([401, 401]);
  });

  it('lead an operator from a lost phone to backup codes', async () => {
    const { id: user } = await addPerson(server.tenant);
    await giveTotp(server, user);
    await api.patch('/sign-in-exp', { mfa: { policy: 'NoPrompt', factors: ['Totp', 'BackupCode'] } });
    const [factor] = (await api.get(`/users/${user}/mfa-verifications`)).body as { id: string }[];
    await manage(await commandsOf('second-factors'), { user, factor: factor?.id ?? '' });
    expect(await factorTypes(user)).toEqual(['BackupCode']);
  });

  it('have organizations, the account page and adaptive MFA set up', async () => {
    const { id: organization } = (await api.post('/organizations', { name: 'Acme' })).body as { id: string };
    await manage(await commandsOf('second-factors-in-organizations'), { organization });
    await manage(await commandsOf('account-page'));
    await manage(await commandsOf('require-second-factors'));
    expect((await api.get('/sign-in-exp')).body).toMatchObject({
      mfa: { policy: 'PromptOnlyAtSignInMandatory' },
      adaptiveMfa: { enabled: true },
    });
    expect((await api.get(`/organizations/${organization}`)).body).toMatchObject({ isMfaRequired: true });
  });

  const factorTypes = async (userId: string): Promise<string[]> =>
    ((await api.get(`/users/${userId}/mfa-verifications`)).body as { type: string }[]).map(
      ({ type }) => type,
    );
});
