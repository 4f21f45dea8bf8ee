// What is asked of the server when people sign in and while they are signed in.
import { MANAGEMENT_API } from './fixtures.mjs';
import {
  authorizationRequest,
  deletePeople,
  newApplication,
  newPeople,
  organizationOf,
  SETTINGS_OF_PEOPLE,
  signIn,
  tokenRequest,
  tokensOf,
} from './people-fixtures.mjs';
import { connectProvider, linked, TARGET } from './stored-token-fixtures.mjs';

/** As many as ask at a time, so that no two wait for one row. */
const PEOPLE = 16;
/** A connection that is cut off keeps the newest token of its person for itself. */
const ROTATING_PEOPLE = 32;
/** Dearer than most requests. */
const WARM_UP_REQUESTS = 3_000;
/** A sign-in is eight requests, and mostly one hash. */
const WARM_UP_SIGN_INS = 300;
const SIGN_INS_BESIDE = 2;

/** The provider of the bench is on this machine. */
const SETTINGS_OF_LINKED_PEOPLE = { ...SETTINGS_OF_PEOPLE, OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' };

/** What userinfo tells, too. */
const ACCOUNT_FIELDS = Object.fromEntries(
  ['name', 'avatar', 'profile', 'username', 'email', 'phone', 'password'].map((name) => [name, 'ReadOnly']),
);

/** Takes turns. */
function inTurn(list) {
  let turn = 0;
  return () => list[turn++ % list.length];
}

/** A scenario with people and an application; `requestOf` gets both. */
function withPeople({ type = 'SPA', metadata, count = PEOPLE, ...scenario }, requestOf) {
  const undone = [];
  return {
    settings: SETTINGS_OF_PEOPLE,
    warmUpRequests: WARM_UP_REQUESTS,
    ...scenario,
    prepare: () => async () => {
      for (const undo of undone.splice(0).toReversed()) await undo();
    },
    request: async (api) => {
      const application = await newApplication(api, type, metadata);
      undone.push(application.undo, () => deletePeople(api));
      return requestOf({ api, application, people: await newPeople(api, count), undone });
    },
  };
}

const allTokens = ({ api, application, people }) =>
  Promise.all(people.map((person) => tokensOf(api, application, person)));

const refreshRequest = (application, organization, token) =>
  tokenRequest(application, {
    grant_type: 'refresh_token',
    refresh_token: token,
    organization_id: organization,
  });

async function refreshes(given) {
  const organization = await organizationOf(given.api, given.people);
  given.undone.push(organization.undo);
  const tokens = (await allTokens(given)).map((each) => each.refresh_token);
  return { tokens, ask: (token) => refreshRequest(given.application, organization.id, token) };
}

const signIns = ({ api, application, people }) => {
  const next = inTurn(people);
  return { flow: () => signIn(api, application, next()) };
};

export const peopleScenarios = {
  'refresh-organization': withPeople(
    { type: 'Traditional', metadata: { rotateRefreshToken: false } },
    async (given) => {
      const { tokens, ask } = await refreshes(given);
      const next = inTurn(tokens);
      return { ...ask(tokens[0]), bodyOf: () => ask(next()).body };
    },
  ),
  // Public clients get a new token each time; the next request of a person brings that one.
  'refresh-organization-rotating': withPeople({ count: ROTATING_PEOPLE }, async (given) => {
    const { tokens, ask } = await refreshes(given);
    return {
      ...ask(tokens[0]),
      bodyOf: () => ask(tokens.shift()).body,
      onBody: ({ refresh_token: token }) => tokens.push(token),
    };
  }),
  userinfo: withPeople({}, async (given) => {
    const next = inTurn((await allTokens(given)).map((each) => each.access_token));
    return { method: 'GET', path: '/oidc/me', headersOf: () => ({ authorization: `Bearer ${next()}` }) };
  }),
  // As much as userinfo tells, by the same tokens.
  'my-account': withPeople({}, async (given) => {
    await given.api.call('PATCH', '/api/account-center', { enabled: true, fields: ACCOUNT_FIELDS });
    const next = inTurn((await allTokens(given)).map((each) => each.access_token));
    return {
      method: 'GET',
      path: '/api/my-account',
      headersOf: () => ({ authorization: `Bearer ${next()}` }),
    };
  }),
  'stored-token': withPeople({ settings: SETTINGS_OF_LINKED_PEOPLE }, async (given) => {
    const { connectorId, undo } = await connectProvider(given.api);
    given.undone.push(undo);
    const { api, application } = given;
    const tokens = [];
    for (const person of given.people) tokens.push(await linked(api, { application, connectorId }, person));
    const next = inTurn(tokens);
    return {
      method: 'GET',
      path: `/api/my-account/identities/${TARGET}/access-token`,
      headersOf: () => ({ authorization: `Bearer ${next()}` }),
    };
  }),
  'interaction-start': withPeople({ count: 0 }, ({ application }) => authorizationRequest(application)),
  'sign-in': withPeople({ warmUpRequests: WARM_UP_SIGN_INS }, signIns),
  'token-beside-sign-ins': withPeople({}, async (given) => ({
    ...tokenRequest(given.api.credentials, {
      grant_type: 'client_credentials',
      resource: MANAGEMENT_API.indicator,
      scope: 'all',
    }),
    beside: { ...(await signIns(given)), connections: SIGN_INS_BESIDE },
  })),
};
