/** What makes a user join organizations; the caller says which rule applies. */
export type JitTrigger =
  /** Signed up with a verified primary address and without an enterprise identity. */
  | { readonly kind: 'email-domain' }
  /** Got an enterprise identity of this connector. */
  | { readonly kind: 'sso'; readonly ssoConnectorId: string }
  /** Brought a token that names organizations, some of which may be gone. */
  | { readonly kind: 'organizations'; readonly ids: readonly string[] };

/** Who joins. */
export interface JitUser {
  readonly id: string;
  readonly primaryEmail: string | null;
}
