import { ProblemText } from '../../form/problem-text.js';
import { useForm } from '../../form/use-form.js';
import { say } from '../say.js';

interface ActionProps {
  readonly label: string;
  /** What it is done with, for those who hear the button without what stands beside it. */
  readonly of?: string;
  readonly act: () => Promise<void>;
}

/** A button in a list, which does something at once and says below what goes wrong. */
export function Action({ label, of, act }: ActionProps) {
  const form = useForm(act);
  return (
    <form class="action" onSubmit={form.onSubmit} noValidate>
      <button
        type="submit"
        class="small"
        aria-disabled={form.pending}
        aria-busy={form.pending}
        aria-label={of === undefined ? undefined : say('action.of', { action: label, what: of })}
      >
        {label}
      </button>
      <ProblemText problem={form.problem} />
    </form>
  );
}
