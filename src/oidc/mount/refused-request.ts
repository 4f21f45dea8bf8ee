/** A request that the provider is not given, and what is answered instead. */
export class RefusedRequest extends Error {
  constructor(
    readonly status: number,
    readonly description: string,
  ) {
    super(description);
  }
}
