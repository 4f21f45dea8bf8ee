/** A repeatable source of whole numbers below a bound. */
export type Pick = (below: number) => number;

export function oneOf<Item>(pick: Pick, items: readonly Item[]): Item {
  const item = items[pick(items.length)];
  if (item === undefined) throw new Error('there is nothing to choose from');
  return item;
}
