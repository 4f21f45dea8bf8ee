/** The middle value, or half-way between the two in the middle. Absent values stay absent. */
export function median(values) {
  if (values.some((value) => value === undefined)) return undefined;
  const sorted = values.toSorted((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
}
