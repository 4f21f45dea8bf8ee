/** What a verification throws; what it answers, as `verified`, where it throws nothing. */
export const refusal = (verification: Promise<unknown>): Promise<unknown> =>
  verification.then(
    (verified) => ({ verified }),
    (error: unknown) => error,
  );
