import { createHash } from 'node:crypto';
import { newId } from '#src/kernel/ids.js';
import { LANGUAGE_TAGS } from '#src/modules/sign-in-experience/settings/languages.js';
import type { ApiClient } from '../../support/api-client.js';
import { idIn } from '../changes/change.js';
import type { LoggedThings, Pair } from './things.js';

/** Of every user. */
export const PASSWORD = 'isolation password';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

type MadeThings = Omit<LoggedThings, 'invitation'>;

/** Two of each kind, and the names by which others are found. */
export async function thingsOf(api: ApiClient, mark: string): Promise<MadeThings> {
  const two = async (path: string, nameOf: string, properties: object = {}): Promise<Pair> => ({
    used: idIn(await api.post(path, { name: `${mark}-${nameOf}`, ...properties })),
    spare: idIn(await api.post(path, { name: `${mark}-spare-${nameOf}`, ...properties })),
  });
  const machine = { type: 'MachineToMachine' };
  const resource = await resourcesOf(api, mark);
  const user = await usersOf(api, mark);
  const ssoConnector = await ssoConnectorsOf(api, mark);
  return {
    ...namesOf(mark),
    signingKey: await previousKey(api, 'private-keys'),
    cookieKey: await previousKey(api, 'cookie-keys'),
    resource,
    scope: await two(`/resources/${resource.used}/scopes`, 'scope'),
    user,
    factor: await factorsOf(api, user.used),
    application: await two('/applications', 'application', machine),
    thirdPartyApplication: await two('/applications', 'spa', { type: 'SPA', isThirdParty: true }),
    role: await two('/roles', 'role', { description: mark, type: 'User' }),
    machineRole: await two('/roles', 'machine-role', { description: mark, ...machine }),
    connector: await connectorsOf(api, mark),
    ssoConnector,
    ssoSigningKey: await ssoSigningKeysOf(api, ssoConnector.used),
    emailTemplate: await emailTemplatesOf(api, mark),
    languageTag: await phrasesOf(api, mark),
    hook: await two('/hooks', 'hook', {
      events: ['Role.Created'],
      config: { url: `https://${mark}.example.com` },
    }),
    oneTimeToken: await oneTimeTokensOf(api, mark),
    organization: await two('/organizations', 'organization'),
    organizationRole: await two('/organization-roles', 'organization-role'),
    machineOrganizationRole: await two('/organization-roles', 'machine-organization-role', machine),
    organizationScope: await two('/organization-scopes', 'organization-scope'),
  };
}

/** Invitations to the organization in use: of the user in use, and of somebody who is no user. */
export async function invite(
  api: ApiClient,
  mark: string,
  { organization, organizationRole, user }: MadeThings,
): Promise<Pair> {
  const invitationOf = async (invitee: string): Promise<string> =>
    idIn(
      await api.post('/organization-invitations', {
        invitee,
        organizationId: organization.used,
        inviterId: user.spare,
        organizationRoleIds: [organizationRole.used],
        expiresAt: Date.now() + DAY_MILLISECONDS,
      }),
    );
  return { used: await invitationOf(addressOf(mark)), spare: await invitationOf(`spare-${addressOf(mark)}`) };
}

/** An entry of the audit log. */
export async function logOf(api: ApiClient): Promise<Pair> {
  const { body } = await api.get('/logs?logKey=Management.CreateUser');
  const id = idOf(Array.isArray(body) ? body[0] : undefined);
  return { used: id, spare: id };
}

export function idOf(thing: unknown): string {
  if (typeof thing !== 'object' || thing === null || !('id' in thing)) throw new Error('there is none');
  return String(thing.id);
}

const addressOf = (mark: string): string => `${mark}@example.com`;

async function ssoConnectorsOf(api: ApiClient, mark: string): Promise<Pair> {
  const connectorOf = async (connectorName: string): Promise<string> =>
    idIn(await api.post('/sso-connectors', { providerName: 'SAML', connectorName }));
  return { used: await connectorOf(mark), spare: await connectorOf(`spare-${mark}`) };
}

async function ssoSigningKeysOf(api: ApiClient, connectorId: string): Promise<Pair> {
  const keyOf = async (): Promise<string> =>
    idIn(await api.post(`/sso-connectors/${connectorId}/signing-keys`, {}));
  return { used: await keyOf(), spare: await keyOf() };
}

/** What is found by a name that its maker chooses. */
function namesOf(mark: string) {
  const named = (what: string): Pair => ({ used: `${mark}-${what}`, spare: `${mark}-spare-${what}` });
  return {
    connectorFactory: { used: 'http-email', spare: 'http-email' },
    deliveryId: named('delivery'),
    emailDomain: { used: `${mark}.example.com`, spare: `spare-${mark}.example.com` },
    grant: named('grant'),
    organizationRoleName: named('organization-role'),
    secret: { used: newId(), spare: newId() },
    secretName: named('secret'),
    session: named('session'),
    target: named('target'),
    tokenName: named('token'),
    userScope: { used: 'profile', spare: 'email' },
  };
}

/** In place of those that there are: there can be one of each kind. */
async function connectorsOf(api: ApiClient, mark: string): Promise<Pair> {
  const { body } = await api.get('/connectors');
  for (const known of Array.isArray(body) ? body : []) await api.delete(`/connectors/${idOf(known)}`);
  const connector = async (connectorId: string): Promise<string> =>
    idIn(await api.post('/connectors', { connectorId, config: { endpoint: `https://${mark}.example.com` } }));
  return { used: await connector('http-email'), spare: await connector('http-sms') };
}

async function resourcesOf(api: ApiClient, name: string): Promise<Pair> {
  const resource = async (host: string): Promise<string> =>
    idIn(await api.post('/resources', { name, indicator: `https://${host}.example.com` }));
  return { used: await resource(name), spare: await resource(`spare-${name}`) };
}

async function emailTemplatesOf(api: ApiClient, mark: string): Promise<Pair> {
  const details = { subject: 'Code', content: '{{code}}' };
  const templates = ['SignIn', 'Register'].map((templateType) => ({
    languageTag: mark.slice(0, 16),
    templateType,
    details,
  }));
  const { body } = await api.put('/email-templates', { templates });
  const [used, spare] = Array.isArray(body) ? body : [];
  return { used: idOf(used), spare: idOf(spare) };
}

/** Every world has languages of its own, of those that there are. */
async function phrasesOf(api: ApiClient, mark: string): Promise<Pair> {
  const world = Number(/\d+/.exec(mark)?.[0]);
  const [used = '', spare = ''] = LANGUAGE_TAGS.filter((tag) => tag !== 'en').slice(world * 2);
  for (const tag of [used, spare]) await api.put(`/custom-phrases/${tag}`, { action: { sign_in: mark } });
  return { used, spare };
}

async function usersOf(api: ApiClient, name: string): Promise<Pair> {
  const passwordDigest = createHash('sha256').update(PASSWORD).digest('hex');
  const user = { name, passwordDigest, passwordAlgorithm: 'SHA256' };
  return {
    used: idIn(await api.post('/users', { ...user, primaryEmail: addressOf(name) })),
    spare: idIn(await api.post('/users', user)),
  };
}

async function factorsOf(api: ApiClient, userId: string): Promise<Pair> {
  const path = `/users/${userId}/mfa-verifications`;
  for (const type of ['Totp', 'BackupCode']) await api.post(path, { type });
  const { body } = await api.get(path);
  const [used, spare] = Array.isArray(body) ? body : [];
  return { used: idOf(used), spare: idOf(spare) };
}

async function oneTimeTokensOf(api: ApiClient, mark: string): Promise<Pair> {
  const token = async () => idIn(await api.post('/one-time-tokens', { email: addressOf(mark) }));
  return { used: await token(), spare: await token() };
}

/** A key that may be deleted: the one before the current. */
async function previousKey(api: ApiClient, type: string): Promise<Pair> {
  const { body } = await api.post(`/configs/oidc/${type}/rotate`, {});
  const key = idOf(Array.isArray(body) ? body[1] : undefined);
  return { used: key, spare: key };
}
