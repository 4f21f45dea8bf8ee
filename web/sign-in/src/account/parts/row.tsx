import type { ComponentChildren } from 'preact';

interface RowProps {
  readonly label: string;
  /** What there is, each on a line. */
  readonly lines: readonly (string | undefined | false)[];
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}

/** One thing that belongs to an account. */
export function Row({ label, lines, children }: RowProps) {
  return (
    <li class="row">
      <div class="what">
        <span class="label">{label}</span>
        {lines.map((line) => line && <span key={line}>{line}</span>)}
      </div>
      <div class="actions">{children}</div>
    </li>
  );
}
