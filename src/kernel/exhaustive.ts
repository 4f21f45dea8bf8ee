/** Ends a `switch` over a union; a new member of the union then fails to compile. */
export function exhaustive(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
