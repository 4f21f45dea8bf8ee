import type { AdapterPayload } from 'oidc-provider';
import { beforeAll, describe, expect, it } from 'vitest';
import { Adapters } from '#src/oidc/adapter/adapters.js';
import { EndedSessions } from '#src/oidc/sessions/ended-sessions.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { createApplication } from '../../e2e/applications/fixture.js';
import { createUser } from '../../e2e/users/fixture.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { waitingForRows } from '../../support/held-rows.js';
import { hiddenForm } from '../../support/hidden-form.js';
import { type BrowsedClient, SignedInBrowser } from '../../support/signed-in-browser.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';

const server = useServer();
const CALLBACK = 'https://app.example/callback';
let api: ApiClient;
let client: BrowsedClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  const oidcClientMetadata = { redirectUris: [CALLBACK], postLogoutRedirectUris: [] };
  client = { id: await createApplication(api, { type: 'SPA', oidcClientMetadata }), redirectUri: CALLBACK };
});

const SECOND_AGO = () => Date.now() / 1000 - 1;
const inTenant = <Result>(work: () => Promise<Result>) => TenantContext.run('default', work);
const store = (kind: string, payload: AdapterPayload, id: string = crypto.randomUUID()) =>
  inTenant(() => server.app.get(Adapters).ofArtefacts(kind).upsert(id, payload, 60));
const ended = () => server.app.get(EndedSessions);

async function kindsOf(accountId: string): Promise<string[]> {
  const rows = await sql<{ kind: string }>(
    server.databaseUrl,
    'select kind from oidc_artefacts where account_id = $1 order by kind',
    [accountId],
  );
  return rows.map(({ kind }) => kind);
}

/**
 * Does something in a unit of work that stays open until something else, begun meanwhile, waits for it, and then for as
 * long as `meanwhile` takes. Returns what became of the other, once both are over.
 */
async function held(
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
  meanwhile?: () => Promise<unknown>,
): Promise<PromiseSettledResult<unknown>> {
  const [isDone, isOver] = [new Gate(), new Gate()];
  const unit = inTenant(() =>
    server.app.get(UnitOfWork).run(async () => {
      await first();
      isDone.open();
      await isOver.opened;
    }),
  );
  await Promise.race([isDone.opened, unit]);
  const other = Promise.allSettled([inTenant(second)]);
  try {
    await waitingForRows(server.databaseUrl, 1);
    await meanwhile?.();
  } finally {
    isOver.open();
    await unit;
  }
  return (await other)[0];
}

class Gate {
  open: () => void = () => undefined;
  readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });
}

const refused = { status: 'rejected', reason: expect.objectContaining({ error: 'invalid_grant' }) };

describe('while all of a user ends, and that is not committed yet', () => {
  const endAll = (id: string) => () => ended().endAll(id, 'credentials');

  it.each(['Grant', 'AccessToken', 'RefreshToken'])(
    'a %s of before waits, and is not stored',
    async (kind) => {
      const id = await createUser(api);
      const outcome = await held(endAll(id), () => store(kind, { accountId: id, loginTs: SECOND_AGO() }));
      expect(outcome).toMatchObject(refused);
      expect(await kindsOf(id)).toEqual([]);
    },
  );

  it('a token of a grant of before waits, and is not stored', async () => {
    const [id, grantId] = [await createUser(api), crypto.randomUUID()];
    await store('Grant', { accountId: id }, grantId);
    // That it came of a sign-in of before is not known here: its grant has to be missed.
    expect(await held(endAll(id), () => store('RefreshToken', { accountId: id, grantId }))).toMatchObject(
      refused,
    );
    expect(await kindsOf(id)).toEqual([]);
  });

  it('what is stored first ends with the rest', async () => {
    const id = await createUser(api);
    const outcome = await held(() => store('AccessToken', { accountId: id }), endAll(id));
    expect(outcome.status).toBe('fulfilled');
    expect(await kindsOf(id)).toEqual([]);
  });
});

describe('while a grant ends, and that is not committed yet', () => {
  /** As the library ends one: it does not know of users. */
  const end = (grantId: string) => async () => {
    const adapters = server.app.get(Adapters);
    for (const kind of ['AccessToken', 'RefreshToken', 'AuthorizationCode', 'DeviceCode'])
      await adapters.ofArtefacts(kind).revokeByGrantId();
    await adapters.ofArtefacts('Grant').destroy(grantId);
  };

  it('a token of it waits, and is not stored', async () => {
    const [id, grantId] = [await createUser(api), crypto.randomUUID()];
    await store('Grant', { accountId: id }, grantId);
    expect(await held(end(grantId), () => store('AccessToken', { accountId: id, grantId }))).toMatchObject(
      refused,
    );
    expect(await kindsOf(id)).toEqual([]);
  });

  it('a token that is stored first ends with it', async () => {
    const [id, grantId] = [await createUser(api), crypto.randomUUID()];
    await store('Grant', { accountId: id }, grantId);
    const outcome = await held(() => store('AccessToken', { accountId: id, grantId }), end(grantId));
    expect(outcome.status).toBe('fulfilled');
    expect(await kindsOf(id)).toEqual([]);
  });
});

describe('while a session ends, and that is not committed yet', () => {
  const signedIn = async () => {
    const [browser, userId] = [new SignedInBrowser(server, server.tenant), await createUser(api)];
    await browser.signIn(userId, client);
    const [session] = await sql<{ uid: string }>(
      server.databaseUrl,
      `select uid from oidc_artefacts where account_id = $1 and kind = 'Session'`,
      [userId],
    );
    return { browser, userId, uid: session?.uid ?? '' };
  };

  it('a code that comes from it waits, and is not stored', async () => {
    const { browser, userId, uid } = await signedIn();
    const outcome = await held(
      () => ended().end(userId, uid, 'operator'),
      async () => (await browser.authorize(client)).searchParams.get('error'),
    );
    expect(outcome).toEqual({ status: 'fulfilled', value: 'login_required' });
    expect(await kindsOf(userId)).toEqual(['Grant']);
  });

  it('nobody sees one end of a logout without the others', async () => {
    const { browser, userId } = await signedIn();
    const page = await browser.fetch('/oidc/session/end');
    const { action, inputs } = hiddenForm(await page.text());
    const before = await kindsOf(userId);
    const outcome = await held(
      () => server.app.get(Adapters).ofArtefacts('Session').lock(browser.cookie('_session')),
      async () => (await browser.fetch(action, { method: 'POST', body: new URLSearchParams(inputs) })).status,
      async () => expect(await kindsOf(userId)).toEqual(before),
    );
    expect(outcome).toEqual({ status: 'fulfilled', value: 303 });
    expect(await kindsOf(userId)).toEqual([]);
  });
});
