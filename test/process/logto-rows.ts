import { GINA } from './logto-factors.js';
import { generateKeyPairSync } from 'node:crypto';
import { hashSync } from '@node-rs/bcrypt';
import { addToLogto, logtoDatabase } from '../support/logto-database.js';

/** What clients and people knew before the move, and go on with. */
export interface KnownBefore {
  readonly url: string;
  readonly password: string;
  readonly machine: { readonly id: string; readonly secrets: readonly string[] };
  readonly legacySecret: string;
  readonly web: { readonly clientId: string; readonly clientSecret: string; readonly redirectUri: string };
  readonly hookKey: string;
  readonly personalToken: string;
  readonly signingKey: ReturnType<typeof generateKeyPairSync>['privateKey'];
}

const CREATED = new Date('2024-03-05T06:07:08Z');
const REDIRECT_URI = 'https://shop.acme.example/callback';
const PASSWORD = 'Heron-at-5-harbours';

const method = { password: true, verificationCode: false, isPasswordPrimary: true };

/** A tenant of Logto as its owner may have it: something of everything that is moved. */
export async function filledLogto(): Promise<KnownBefore> {
  const url = await logtoDatabase();
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const add = (table: string, ...rows: object[]) =>
    addToLogto(
      url,
      table,
      rows.map((row) => ({ ...row })),
    );
  await addResourcesAndRoles(add);
  await addApplications(add);
  await addUsers(add);
  await addOrganizations(add);
  await add('hooks', {
    id: 'hook1',
    name: 'Billing',
    events: ['User.Created'],
    config: { url: 'https://billing.acme.example/hook', headers: { 'x-team': 'billing' } },
    signing_key: 'hook-signing-key-1',
    created_at: CREATED,
  });
  await addSettings(add, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  return {
    url,
    password: PASSWORD,
    machine: { id: 'machine-of-acme-00001', secrets: ['first-machine-secret', 'second-machine-secret'] },
    legacySecret: 'legacy-secret-of-the-shop',
    web: { clientId: 'web-of-acme-000000001', clientSecret: 'web-secret-of-acme', redirectUri: REDIRECT_URI },
    hookKey: 'hook-signing-key-1',
    personalToken: 'pat_of-anna-0123456789',
    signingKey: privateKey,
  };
}

type Add = (table: string, ...rows: object[]) => Promise<void>;

async function addResourcesAndRoles(add: Add): Promise<void> {
  await add(
    'resources',
    { id: 'management-api', name: 'Logto Management API', indicator: 'https://default.logto.app/api' },
    { id: 'orders', name: 'Orders', indicator: 'https://orders.acme.example', access_token_ttl: 600 },
  );
  await add(
    'scopes',
    { id: 'logto-all', resource_id: 'management-api', name: 'all', description: 'Everything' },
    { id: 'read-orders', resource_id: 'orders', name: 'read:orders', description: null, created_at: CREATED },
  );
  await add(
    'roles',
    {
      id: 'logto-management',
      name: 'Logto Management API access',
      description: 'x',
      type: 'MachineToMachine',
    },
    { id: 'clerk', name: 'Clerk', description: 'Reads orders', is_default: true },
    { id: 'reader', name: 'Reader', description: 'Reads orders', type: 'MachineToMachine' },
  );
  await add(
    'roles_scopes',
    { id: 'rs1', role_id: 'logto-management', scope_id: 'logto-all' },
    { id: 'rs2', role_id: 'clerk', scope_id: 'read-orders' },
    { id: 'rs3', role_id: 'reader', scope_id: 'read-orders' },
  );
}

async function addApplications(add: Add): Promise<void> {
  const none = { redirectUris: [], postLogoutRedirectUris: [] };
  await add(
    'applications',
    {
      id: 'machine-of-acme-00001',
      name: 'Nightly job',
      secret: '#internal:0123456789abcdef',
      type: 'MachineToMachine',
      oidc_client_metadata: none,
      custom_data: { team: 'night' },
      created_at: CREATED,
    },
    {
      id: 'web-of-acme-000000001',
      name: 'Shop',
      secret: 'legacy-secret-of-the-shop',
      description: 'Where customers buy',
      type: 'Traditional',
      oidc_client_metadata: { redirectUris: [REDIRECT_URI], postLogoutRedirectUris: [REDIRECT_URI] },
      custom_client_metadata: { refreshTokenTtlInDays: 30, rotateRefreshToken: true },
    },
    { id: 'saml-app', name: 'SAML', secret: '#internal:1', type: 'SAML', oidc_client_metadata: none },
  );
  await addSecrets(add);
}

async function addSecrets(add: Add): Promise<void> {
  await add(
    'application_secrets',
    { application_id: 'machine-of-acme-00001', name: 'Default secret', value: 'first-machine-secret' },
    {
      application_id: 'machine-of-acme-00001',
      name: 'Rotated',
      value: 'second-machine-secret',
      created_at: CREATED,
      expires_at: new Date('2999-01-01'),
    },
    { application_id: 'web-of-acme-000000001', name: 'Default secret', value: 'web-secret-of-acme' },
  );
  await add('applications_roles', { id: 'ar1', application_id: 'machine-of-acme-00001', role_id: 'reader' });
  await add('applications_roles', {
    id: 'ar2',
    application_id: 'machine-of-acme-00001',
    role_id: 'logto-management',
  });
  await add('application_sign_in_experiences', {
    application_id: 'web-of-acme-000000001',
    display_name: 'Acme Shop',
  });
}

async function addUsers(add: Add): Promise<void> {
  await add(
    'users',
    {
      id: 'anna00000001',
      username: 'anna',
      primary_email: 'Anna@acme.example',
      primary_phone: '4915112345678',
      password_encrypted: hashSync(PASSWORD, 4),
      password_encryption_method: 'Bcrypt',
      name: 'Anna Kovač',
      avatar: 'https://acme.example/anna.png',
      profile: { familyName: 'Kovač' },
      custom_data: { customer: 17 },
      identities: { google: { userId: 'google-1', details: { email: 'anna@gmail.example' } } },
      last_sign_in_at: CREATED,
      created_at: CREATED,
      updated_at: CREATED,
    },
    {
      id: 'ben000000001',
      username: 'ben',
      password_encrypted: hashSync(PASSWORD, 4),
      password_encryption_method: 'Bcrypt',
      is_suspended: true,
      mfa_verifications: [{ id: 'm1', type: 'Totp', key: 'too short', createdAt: '2024-01-01' }],
    },
    GINA,
    { id: 'carl00000001', primary_email: 'anna@ACME.example', name: 'Carl' },
    { id: 'dora00000001', primary_phone: '99', name: 'Dora' },
    { id: 'emil00000001', custom_data: { text: 'x'.repeat(40_000) } },
    { tenant_id: 'elsewhere', id: 'fred00000001', username: 'fred' },
  );
  await addBelongings(add);
}

async function addBelongings(add: Add): Promise<void> {
  await add('user_sso_identities', {
    id: 'sso1',
    user_id: 'anna00000001',
    issuer: 'https://idp.acme.example',
    identity_id: 'anna',
    sso_connector_id: 'acme-idp',
  });
  await add('personal_access_tokens', {
    user_id: 'anna00000001',
    name: 'Laptop',
    value: 'pat_of-anna-0123456789',
    created_at: CREATED,
  });
  await add('users_roles', { id: 'ur1', user_id: 'anna00000001', role_id: 'clerk' });
  await add('users_roles', { id: 'ur2', user_id: 'carl00000001', role_id: 'clerk' });
}

async function addOrganizations(add: Add): Promise<void> {
  await addTemplate(add);
  await add('organizations', {
    id: 'org-of-acme',
    name: 'Acme',
    description: 'Everything',
    custom_data: { plan: 'pro' },
    branding: { logoUrl: 'https://acme.example/logo.png' },
    created_at: CREATED,
  });
  const organization = { organization_id: 'org-of-acme' };
  await addMembers(add, organization);
  await addNewcomers(add, organization);
}

async function addTemplate(add: Add): Promise<void> {
  await add('organization_scopes', { id: 'invite', name: 'invite:member' });
  await add('organization_roles', { id: 'admin', name: 'Admin' });
  await add('organization_roles', { id: 'robot', name: 'Robot', type: 'MachineToMachine' });
  await add('organization_role_scope_relations', {
    organization_role_id: 'admin',
    organization_scope_id: 'invite',
  });
  await add('organization_role_resource_scope_relations', {
    organization_role_id: 'robot',
    scope_id: 'read-orders',
  });
}

async function addMembers(add: Add, organization: object): Promise<void> {
  await add('organization_user_relations', { ...organization, user_id: 'anna00000001' });
  await add('organization_role_user_relations', {
    ...organization,
    organization_role_id: 'admin',
    user_id: 'anna00000001',
  });
  await add('organization_application_relations', {
    ...organization,
    application_id: 'machine-of-acme-00001',
  });
  await add('organization_role_application_relations', {
    ...organization,
    organization_role_id: 'robot',
    application_id: 'machine-of-acme-00001',
  });
}

async function addNewcomers(add: Add, organization: object): Promise<void> {
  await add('organization_jit_email_domains', { ...organization, email_domain: 'Acme.example' });
  await add('organization_jit_roles', { ...organization, organization_role_id: 'admin' });
  await add('organization_invitations', {
    ...organization,
    id: 'invitation1',
    invitee: 'gus@acme.example',
    inviter_id: 'anna00000001',
    status: 'Pending',
    expires_at: new Date('2999-01-01'),
  });
  await add('organization_invitation_role_relations', {
    organization_invitation_id: 'invitation1',
    organization_role_id: 'admin',
  });
}

async function addSettings(add: Add, pem: string): Promise<void> {
  await add('sign_in_experiences', {
    id: 'default',
    color: { primaryColor: '#aa1122', isDarkModeEnabled: false, darkPrimaryColor: '#cc3344' },
    branding: { logoUrl: 'https://acme.example/logo.png' },
    language_info: { autoDetect: true, fallbackLanguage: 'de' },
    sign_in: {
      methods: [
        { ...method, identifier: 'username' },
        { ...method, identifier: 'email' },
      ],
    },
    sign_up: { identifiers: ['email'], password: true, verify: true },
    sign_in_mode: 'SignIn',
    terms_of_use_url: 'https://acme.example/terms',
  });
  await add('logto_configs', {
    key: 'oidc.privateKeys',
    value: [{ id: 'key1', value: pem, createdAt: 1_700_000_000 }],
  });
  await add('logto_configs', { key: 'oidc.session', value: { ttl: 86_400 } });
}
