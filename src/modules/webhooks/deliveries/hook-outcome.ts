/** The answer to a request of a webhook. */
export interface HookResponse {
  readonly statusCode: number;
  /** Its first 64 kB. */
  readonly body: string;
}

/** The end of a request: taken by the endpoint, refused by its status, or never answered. */
export type HookOutcome =
  | { readonly kind: 'taken'; readonly response: HookResponse }
  | { readonly kind: 'refused'; readonly response: HookResponse }
  | { readonly kind: 'unanswered'; readonly error: string };

/** Words the failure for people. */
export const errorOf = (outcome: Exclude<HookOutcome, { kind: 'taken' }>): string =>
  outcome.kind === 'refused'
    ? `The endpoint answered with status ${outcome.response.statusCode}.`
    : outcome.error;
