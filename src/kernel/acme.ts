/**
 * The world of all examples in the API's documentation: one company, whose names and ids fit together wherever they are
 * shown. Ids are made up; whoever tries an example puts the own ones in their place, as the test of all examples does.
 */
export const ACME = {
  tenantId: 'default',
  /** The customer of the tenant, whose people sign in. */
  organization: { id: 'acme4x9qk2vd', name: 'Acme', description: 'Everything for the road runner.' },
  emailDomain: 'acme.example',
  /** In organizations since long. */
  ada: {
    id: 'ada7m2k0x5wq',
    username: 'ada',
    name: 'Ada Lovelace',
    email: 'ada@acme.example',
    phone: '12025550143',
    password: 'Kestrel-over-7-dunes',
    newPassword: 'Heron-under-9-bridges',
  },
  /** New here. */
  grace: {
    id: 'grace3v8n1tz',
    username: 'grace',
    name: 'Grace Hopper',
    email: 'grace@acme.example',
    password: 'Otter-beside-4-lakes',
  },
  /** The API that applications call, and what tokens for it can allow. */
  ordersApi: {
    id: 'ordersapi0m4x7q2k9vdt',
    name: 'Orders API',
    indicator: 'https://api.acme.example/orders',
  },
  readOrders: { id: 'readorders5q8z1w3x6vt', name: 'read:orders', description: 'See orders' },
  /** Held by users everywhere, and by applications everywhere. */
  role: { id: 'support2c9k4m7x0vqzd1', name: 'Support', description: 'Answers questions about orders' },
  machineRole: { id: 'machine8d3k5q1x7vz0wt', name: 'Order reader', description: 'Reads orders unattended' },
  /** People sign in to the first; nobody does to the second; the third belongs to somebody else. */
  store: { id: 'acmestore1k6x3q9v0zwt', name: 'Acme Store', url: 'https://store.acme.example' },
  orderSync: { id: 'ordersync7x2k0q5v8zwt', name: 'Order sync' },
  globexReports: {
    id: 'globexapp4k1x8q6v3zwt',
    name: 'Globex Reports',
    url: 'https://reports.globex.example',
  },
  secretName: 'Production',
  personalAccessTokenName: 'Laptop',
  /** What Ada has in an authenticator application. */
  factorId: 'totp7k2x4q8v1zw5t0m3d',
  /** What members and applications can be in an organization, and what that allows. */
  organizationRole: { id: 'orgadmin6x3k9q0v2zw1t', name: 'Admin', description: 'Runs the organization' },
  machineOrganizationRole: { id: 'orgsync0x5k2q8v7zw3t1', name: 'Sync' },
  inviteMembers: { id: 'invitemember2x7k4q9vt', name: 'invite:member', description: 'Invite people' },
  invitationId: 'invitation3k8x1q5v0zt',
  invitationToken: 'invitation3k8x1q5v0zt.q7Vw2Xk9RtLm4Nc8Zp1Hs6Yb3Gd5Jf0Ke2Ta7Uo4Wi',
  hook: { id: 'orderhook5k0x9q3v2zwt', name: 'CRM', url: 'https://crm.acme.example/webhooks/portico' },
  emailTemplateId: 'signinmail2k8x4q0v5zt',
  deadDeliveryId: 'delivery7k2x4q8v1zw5t',
  /** What Ada is called elsewhere. */
  github: { target: 'github', connectorId: 'githubconnector2x8q5v', userId: '583231' },
  tokenSetId: 'tokenset5k2x8q1v7zw0t',
  ssoConnectorId: 'acmeoidc1q7x',
  ssoSigningKeyId: 'ssokey7x2k5q9v1zw4t8a',
  ssoConnector: {
    name: 'Acme workforce',
    config: { clientId: 'portico', issuer: 'https://id.acme.example' },
  },
  /** Sends the mails of the tenant. */
  connector: {
    id: 'acmemail4k8x',
    factoryId: 'http-email',
    target: 'http-email',
    config: { endpoint: 'https://mail.acme.example/send', authorization: 'Bearer grain-of-rice' },
  },
  sessionId: 'session-Vn2Kd8Qx7LmRt3Wz',
  grantId: 'grant-J5pTq9Xc2BnYw6Hs',
  signingKeyId: 'key-Zt4Rw8Lk1QvNx6Jm',
  logId: 'logentry6k3x9q1v5zw0t',
  oneTimeToken: { id: 'onetimetoken8x2k5q1vt', token: 'yJ3vQ8tN2kR6wX1mB5zD9hL4pS7cF0gA' },
  verificationId: 'verification1x6k9q4vt',
  verificationCode: '482915',
  totp: { secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', code: '316027' },
  /** The first moment of 2100: far enough ahead for anything that expires. */
  expiresAt: 4_102_444_800_000,
} as const;
