import type { DocumentBuilder } from '@nestjs/swagger';

/**
 * Whom an endpoint is for: those who manage the tenant, operators who hold all of these scopes over tenants, members
 * of an organization who hold all of these scopes of it (which organization that is, their token says), users who look
 * after their own account, the browser in which somebody signs in, a page of ours that anybody may have opened, or anybody.
 */
export type Audience =
  | 'management'
  | { readonly operators: readonly string[] }
  | { readonly organization: readonly string[] }
  | 'account'
  | 'experience'
  | 'visitor'
  | 'public';

export type AudienceName =
  'management' | 'operators' | 'organization' | 'account' | 'experience' | 'visitor' | 'public';

/** From where browsers may call: any origin, those that the settings list, or the server's own alone. */
export type CallingOrigins = 'any' | 'listed' | 'none';

/** What follows from an audience for every endpoint of it. */
interface AudienceRules {
  /** What a caller shows, as the OpenAPI document names and describes it; null where nobody is asked for anything. */
  readonly security: { readonly name: string; readonly scheme: SecurityScheme } | null;
  /** Whether its callers show a bearer token: a request without one is refused before its body is read. */
  readonly bearer: boolean;
  /**
   * The OpenAPI document that lists its operations. Those of tenants are in the one of all routes too; what is there for
   * the operators' tenant only is in a document of its own, and no other tenant answers it.
   */
  readonly document: 'management' | 'user' | 'experience' | 'operators';
  /** What the keys of its changes in the audit log begin with; null where it changes nothing. */
  readonly auditPrefix: 'Management' | null;
  /** From where browsers may call it. */
  readonly origins: CallingOrigins;
  /** `no-store` for what is meant for one caller; `no-cache` for what caches may keep and have to ask about. */
  readonly cacheControl: 'no-store' | 'no-cache';
}

type SecurityScheme = Parameters<DocumentBuilder['addSecurity']>[1];

/** The one place that decides about an audience. Who calls is found out by the `AudienceStrategy` of its owner. */
export const AUDIENCES = {
  management: {
    security: {
      name: 'OAuth2',
      scheme: {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: '/oidc/token', scopes: { all: 'All of the API' } } },
      },
    },
    bearer: true,
    document: 'management',
    auditPrefix: 'Management',
    origins: 'listed',
    cacheControl: 'no-store',
  },
  operators: {
    security: {
      name: 'OperatorToken',
      scheme: {
        scheme: 'bearer',
        bearerFormat: 'JWT',
        type: 'http',
        description:
          'An access token of the tenant `admin` for the resource `https://admin.logto.app/tenants`.',
      },
    },
    bearer: true,
    document: 'operators',
    auditPrefix: 'Management',
    origins: 'listed',
    cacheControl: 'no-store',
  },
  organization: {
    security: {
      name: 'OrganizationToken',
      scheme: {
        scheme: 'bearer',
        bearerFormat: 'JWT',
        type: 'http',
        description: 'An access token for an organization.',
      },
    },
    bearer: true,
    document: 'management',
    auditPrefix: 'Management',
    origins: 'listed',
    cacheControl: 'no-store',
  },
  account: {
    security: {
      name: 'AccountToken',
      scheme: {
        scheme: 'bearer',
        type: 'http',
        description: 'An opaque access token of a user, for no resource, with the scope `openid`.',
      },
    },
    bearer: true,
    document: 'user',
    auditPrefix: 'Management',
    origins: 'any',
    cacheControl: 'no-store',
  },
  experience: {
    // The cookie of the interaction, which is nothing that a client of an API could send.
    security: null,
    bearer: false,
    document: 'experience',
    // What happens in an interaction has entries of its own.
    auditPrefix: null,
    origins: 'none',
    cacheControl: 'no-store',
  },
  visitor: {
    // What is asked for shows itself what it is about, by a secret that was mailed, for instance.
    security: null,
    bearer: false,
    document: 'experience',
    // What visitors do has entries of its own.
    auditPrefix: null,
    origins: 'none',
    cacheControl: 'no-store',
  },
  public: {
    security: null,
    bearer: false,
    document: 'management',
    auditPrefix: null,
    origins: 'any',
    cacheControl: 'no-cache',
  },
} satisfies Record<AudienceName, AudienceRules>;

/** The one scope of the Management API. */
const MANAGEMENT_SCOPES = ['all'];

export function nameOf(audience: Audience): AudienceName {
  if (typeof audience === 'string') return audience;
  return 'operators' in audience ? 'operators' : 'organization';
}

/** Whether only the operators' tenant has its endpoints. */
export const isForOperators = (audience: AudienceName): boolean =>
  AUDIENCES[audience].document === 'operators';

/** All of these a caller has to hold. */
export function scopesOf(audience: Audience): readonly string[] {
  if (typeof audience !== 'string')
    return 'operators' in audience ? audience.operators : audience.organization;
  return audience === 'management' ? MANAGEMENT_SCOPES : [];
}
