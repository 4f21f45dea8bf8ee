import type { ComponentChildren } from 'preact';

interface SubmitButtonProps {
  readonly pending: boolean;
  readonly children: ComponentChildren;
}

/** Stays focusable while an answer is awaited, so that nobody loses their place. */
export function SubmitButton({ pending, children }: SubmitButtonProps) {
  return (
    <button type="submit" class="primary" aria-disabled={pending} aria-busy={pending}>
      {children}
    </button>
  );
}
