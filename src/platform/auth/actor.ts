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
