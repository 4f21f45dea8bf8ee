import { navigate } from '../../router.js';
import { say } from '../say.js';

interface TaskLinkProps {
  readonly to: string;
  readonly label: string;
  readonly of: string;
}

/** Leads from the account to the page on which something of it is changed. */
export function TaskLink({ to, label, of }: TaskLinkProps) {
  return (
    <a
      class="small"
      href={to}
      aria-label={say('action.of', { action: label, what: of })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {label}
    </a>
  );
}
