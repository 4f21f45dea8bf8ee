interface Issued {
  /** It is sealed for the record of that id. */
  readonly recordId: string;
  readonly sealed: string;
  /** What the provider knows the user by. */
  readonly identityId: string;
}

/** What a social provider, or an enterprise's, issued for somebody who has shown an account with it. */
export type StagedTokenSet = Issued &
  (
    | { readonly connectorId: string; readonly target: string }
    | { readonly ssoConnectorId: string; readonly issuer: string }
  );
