import { useEffect, useRef } from 'preact/hooks';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import type { useForm } from '../form/use-form.js';
import { t } from '../i18n.js';

interface GoingFormProps {
  readonly form: ReturnType<typeof useForm>;
  /** Whether it may go better a second time, after it has failed. */
  readonly canTryAgain: () => boolean;
}

/** A form that sends itself. Where it fails, it says why, and can be sent again if that may help. */
export function GoingForm({ form, canTryAgain }: GoingFormProps) {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.requestSubmit(), []);
  return (
    <form ref={element} onSubmit={form.onSubmit} noValidate>
      <ProblemText problem={form.problem} />
      {!form.problem && <p aria-busy="true">{t('description.loading')}</p>}
      {form.problem && canTryAgain() && (
        <SubmitButton pending={form.pending}>{t('action.try_again')}</SubmitButton>
      )}
    </form>
  );
}
