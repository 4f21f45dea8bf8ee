/**
 * Whether a text is what a pattern says, in which each `*` stands for so many characters or more. Every literal part is
 * taken where it comes first, which leaves the most to the others: linear, whoever wrote the pattern.
 */
export function matchesGlob(pattern: string, text: string, fewest: 0 | 1): boolean {
  const [head = '', ...parts] = pattern.split('*');
  const tail = parts.pop();
  if (tail === undefined) return pattern === text;
  if (!text.startsWith(head) || !text.endsWith(tail)) return false;
  let end = head.length;
  for (const part of parts) {
    const start = text.indexOf(part, end + fewest);
    if (start < 0) return false;
    end = start + part.length;
  }
  return end + fewest <= text.length - tail.length;
}

/** Whether a pattern stands for a host: each `*` for one character or more of its label, never for a dot. */
export function matchesHost(pattern: string, host: string): boolean {
  const [globs, labels] = [pattern.split('.'), host.split('.')];
  return (
    globs.length === labels.length && globs.every((glob, index) => matchesGlob(glob, labels[index] ?? '', 1))
  );
}
