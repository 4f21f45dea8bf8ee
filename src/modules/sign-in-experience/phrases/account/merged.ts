/** Groups of phrases as one group; where both have a phrase, the first one's counts, which may be the tenant's own. */
export function merged<One extends object, Other extends object>(one: One, other: Other): One & Other {
  const groups = Object.entries(other).map(([key, value]): [string, unknown] => {
    const own: unknown = Reflect.get(one, key);
    return [key, typeof own === 'object' && own !== null ? merged(own, value) : (own ?? value)];
  });
  return { ...one, ...Object.fromEntries(groups) } as One & Other;
}
