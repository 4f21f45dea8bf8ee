import { describe, expect, it, onTestFinished } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { addSocial, newSub } from '../../support/identity-provider.js';
import { addPerson, PASSWORD } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import { refusal } from './fixture.js';
import {
  identify,
  leave,
  newBrowser,
  ownersOf,
  registered,
  related,
  shown,
  submit,
  TARGET,
  useSocial,
  verify,
} from './social-fixture.js';

const GONE = '404 session.verification_session_not_found';

const setting = useSocial();

/** Somebody is back, and the provider does not answer before `release`. */
async function waiting(event = 'SignIn', connectorId = setting.connectorId) {
  const { idp } = setting;
  const browser = await newBrowser(setting, event);
  const sub = newSub(idp);
  const { verificationId, authorizationUri } = await leave(browser, connectorId);
  const connectorData = await idp.signIn(authorizationUri, sub);
  const held = new Promise<() => void>((hold) => {
    idp.answerTokens = (_request, response) => {
      idp.answerTokens = undefined;
      const { end } = response;
      response.end = ((...given: Parameters<typeof end>) => {
        hold(() => void end.apply(response, given));
        return response;
      }) as typeof end;
      return false;
    };
  });
  const answer = verify(browser, connectorId, { verificationId, connectorData });
  const release = await held;
  return { browser, sub, verificationId, release, answer };
}

describe('while a provider takes its time', () => {
  it('another attempt takes the place of the one that waits', async () => {
    const { browser, verificationId, release, answer } = await waiting();
    const next = await leave(browser, setting.connectorId);
    release();
    expect(refusal(await answer)).toBe(GONE);
    expect(refusal(await identify(browser, verificationId))).toBe(GONE);
    expect(refusal(await identify(browser, next.verificationId))).toBe('400 session.verification_failed');
  });

  it('an interaction that begins anew knows nothing of it', async () => {
    const { browser, verificationId, release, answer } = await waiting();
    await browser.begin('Register');
    release();
    expect(refusal(await answer)).toBe(GONE);
    expect(refusal(await identify(browser, verificationId))).toBe(GONE);
  });

  it('who signs in otherwise is signed in by nothing else', async () => {
    const person = await addPerson(setting.server.tenant);
    const { browser, release, answer } = await waiting();
    const verificationId = await browser.verifyPassword(person.username, PASSWORD);
    await identify(browser, verificationId);
    expect((await submit(browser)).status).toBe(200);
    release();
    expect(refusal(await answer)).toBe('404 session.interaction_not_found');
  });

  it('a connector that is deleted lets nobody in', async () => {
    const connectorId = await addSocial(setting.api, setting.idp, `target-${newShortId().toLowerCase()}`);
    const { browser, sub, verificationId, release, answer } = await waiting('Register', connectorId);
    await setting.api.delete(`/connectors/${connectorId}`);
    release();
    await answer;
    expect(refusal(await identify(browser, verificationId))).toBe('422 session.invalid_connector_id');
    expect(await ownersOf(setting, sub)).toEqual([]);
  });

  it('its tokens are not kept where they are no longer wanted', async () => {
    const target = `target-${newShortId().toLowerCase()}`;
    const connectorId = await addSocial(setting.api, setting.idp, target, { enableTokenStorage: true });
    const { browser, verificationId, release, answer } = await waiting('Register', connectorId);
    await setting.api.patch(`/connectors/${connectorId}`, { enableTokenStorage: false });
    release();
    expect((await answer).status).toBe(200);
    expect((await identify(browser, verificationId)).status).toBe(201);
    expect((await submit(browser)).status).toBe(200);
    expect(
      await sql(setting.server.databaseUrl, 'select from token_sets where target = $1', [target]),
    ).toEqual([]);
  });
});

describe('the end of an identity', () => {
  it('lets nobody in to whom it was given meanwhile', async () => {
    const sub = newSub(setting.idp);
    const first = await registered(setting, sub);
    const browser = await newBrowser(setting);
    await identify(browser, await shown(browser, setting, sub));
    await setting.api.delete(`/users/${first}/identities/${TARGET}`);
    const second = await addPerson(setting.server.tenant);
    await setting.api.put(`/users/${second.id}/identities/${TARGET}`, { userId: sub });
    expect(refusal(await submit(browser))).toBe('400 session.verification_failed');
    expect(await ownersOf(setting, sub)).toEqual([second.id]);
  });

  it('is not linked where somebody has as many as there may be', async () => {
    const { person, sub } = await related(setting);
    await sql(
      setting.server.databaseUrl,
      `insert into user_identities (tenant_id, user_id, target, identity_id)
       select 'default', $1::text, 'many-' || n, $1 || n from generate_series(1, 100) n`,
      [person.id],
    );
    const browser = await newBrowser(setting);
    await identify(browser, await shown(browser, setting, sub), { linkSocialIdentity: true });
    expect(refusal(await submit(browser))).toBe('422 entity.db_constraint_violated');
    expect(await ownersOf(setting, sub)).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'is found by whatever the target is called: %s',
    async (target) => {
      const connectorId = await addSocial(setting.api, setting.idp, target);
      onTestFinished(async () => void (await setting.api.delete(`/connectors/${connectorId}`)));
      const { person, sub } = await related(setting);
      const at = { idp: setting.idp, connectorId };
      const browser = await newBrowser(setting);
      await identify(browser, await shown(browser, at, sub), { linkSocialIdentity: true });
      expect(refusal(await submit(browser))).toBe('200 undefined');
      const again = await newBrowser(setting);
      await identify(again, await shown(again, at, sub));
      expect(refusal(await submit(again))).toBe('200 undefined');
      expect(await ownersOf(setting, sub)).toEqual([person.id]);
    },
  );
});

it('what a provider repeats of a code or a secret is told to nobody', async () => {
  const { idp, connectorId, api } = setting;
  const browser = await newBrowser(setting, 'Register');
  const { verificationId, authorizationUri } = await leave(browser, connectorId);
  const connectorData = await idp.signIn(authorizationUri, newSub(idp));
  let said: string[] = [];
  idp.answerTokens = (request, response) => {
    idp.answerTokens = undefined;
    said = ['code', 'code_verifier', 'client_secret'].map((name) => request.get(name) ?? '');
    const body = { error: 'invalid_grant', error_description: `Unknown: ${said.join(' ')}` };
    response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    return true;
  };
  const answer = await verify(browser, connectorId, { verificationId, connectorData });
  expect(answer.body).toMatchObject({ code: 'connector.social_auth_code_invalid' });
  const listed = await api.get('/logs?logKey=Interaction.Register.Verification.Social.Submit');
  const logs = JSON.stringify(listed.body);
  expect(logs).toContain('social_auth_code_invalid');
  for (const secret of said.filter((each) => each !== '')) {
    expect([secret, JSON.stringify(answer.body).includes(secret), logs.includes(secret)]).toEqual([
      secret,
      false,
      false,
    ]);
  }
});
