/** What operators have done so far, and which notices they have seen. */
export interface AdminConsoleConfig {
  readonly signInExperienceCustomized: boolean;
  readonly organizationCreated: boolean;
  readonly developmentTenantMigrationNotification?: {
    readonly isPaidTenant: boolean;
    readonly tag: string;
    /** Epoch milliseconds. */
    readonly readAt?: number;
  };
  readonly checkedChargeNotification?: {
    readonly token?: boolean;
    readonly apiResource?: boolean;
    readonly machineToMachineApp?: boolean;
    readonly tenantMember?: boolean;
  };
}

/** Claims of a user that a tenant wants in ID tokens, besides those that a scope gives anyway. */
export const EXTENDED_CLAIMS = [
  'custom_data',
  'identities',
  'sso_identities',
  'roles',
  'organizations',
  'organization_data',
  'organization_roles',
] as const;

export type ExtendedClaim = (typeof EXTENDED_CLAIMS)[number];

export interface IdTokenConfig {
  readonly enabledExtendedClaims?: readonly ExtendedClaim[];
}

export interface SessionConfig {
  /** How long a session lives, in seconds. */
  readonly ttl: number;
}

export interface PasswordExpirationConfig {
  readonly enabled: boolean;
  readonly validPeriodDays: number;
  /** Epoch milliseconds; the age of passwords from before counts from then. */
  readonly enabledAt?: number;
}

export interface AuditLogConfig {
  /** Days after which entries of the audit log are deleted; null: as the installation has it. */
  readonly retentionDays: number | null;
}

export interface MyOrganizationConfig {
  /** Whether the admins of organizations may manage them through the API for that. */
  readonly enabled: boolean;
}

/** How far the import of a file of users is. */
export interface UserImportConfig {
  /** The SHA-256 of the file, in hex. */
  readonly file: string;
  /** The process that imports; an older one finds another here, and ends. */
  readonly run: string;
  /** The last line that was done. */
  readonly line: number;
  readonly imported: number;
  readonly invalid: number;
  readonly isFinished: boolean;
}

/** The settings of a tenant by their keys, each of them one JSON value. */
export interface TenantConfigs {
  readonly adminConsole: AdminConsoleConfig;
  readonly idToken: IdTokenConfig;
  readonly 'oidc.session': SessionConfig;
  readonly passwordExpiration: PasswordExpirationConfig;
  readonly auditLogs: AuditLogConfig;
  readonly myOrganization: MyOrganizationConfig;
  readonly userImport: UserImportConfig;
  /** There once the first application was made. */
  readonly bootstrap: object;
}
