import type { ComponentChildren } from 'preact';
import { navigate } from '../router.js';

interface PageLinkProps {
  readonly to: string;
  readonly children: ComponentChildren;
}

/** A link to another of these pages. */
export function PageLink({ to, children }: PageLinkProps) {
  return (
    <a
      href={to + location.search}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
