/** Every class that maps a table. */
export const entities: readonly (new () => object)[] = [];
