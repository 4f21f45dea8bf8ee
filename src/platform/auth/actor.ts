/** Who calls the API. Handed on as an argument wherever it changes a decision. */
export interface Actor {
  readonly kind: 'application' | 'user';
  readonly id: string;
  /** The tenant that the caller belongs to: the operators' own where one of them calls. */
  readonly tenantId: string;
  /** What the caller's token is for. */
  readonly audience: string;
  /** The scopes of the caller's token. */
  readonly scopes: ReadonlySet<string>;
}

/** Who calls the API as a member of an organization; the scopes are those that it has there. */
export interface OrganizationActor extends Actor {
  readonly organizationId: string;
}

/** A user who calls the Account API, by an access token that an application has got for them. */
export interface AccountActor extends Actor {
  readonly kind: 'user';
  readonly clientId: string;
  /** Whether somebody else made the application: it may read, and change nothing. */
  readonly isThirdParty: boolean;
  /** The uid of the session in which the application got the token; undefined where it outlives its session. */
  readonly sessionUid: string | undefined;
  /** When all of the user had last ended as the token was looked at, as the database writes it; null where it never had. */
  readonly validFrom: string | null;
}
