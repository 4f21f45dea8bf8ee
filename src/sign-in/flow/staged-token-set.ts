/** What a provider issued for somebody who has shown an account with it. */
export interface StagedTokenSet {
  /** It is sealed for the record of that id. */
  readonly recordId: string;
  readonly sealed: string;
  readonly connectorId: string;
  readonly target: string;
  /** What the provider knows the user by. */
  readonly identityId: string;
}
