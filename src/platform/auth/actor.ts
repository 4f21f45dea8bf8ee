/** Who calls the API. Handed on as an argument wherever it changes a decision. */
export interface Actor {
  readonly kind: 'application' | 'user';
  readonly id: string;
  /** The scopes of the caller's token. */
  readonly scopes: ReadonlySet<string>;
}
