import { useEffect, useRef } from 'preact/hooks';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { useForm } from '../../form/use-form.js';
import { t } from '../../i18n.js';
import { canTryAgain, connect } from '../connecting/connect.js';
import { finishTask, Task } from '../parts/task.js';
import { say } from '../say.js';

/** Goes on by itself with what somebody has come back with from a provider. Where it fails, it says why. */
export function ConnectionTask() {
  const element = useRef<HTMLFormElement>(null);
  const form = useForm(async () => {
    await connect();
    await finishTask(say('text.connected'));
  });
  useEffect(() => element.current?.requestSubmit(), []);
  return (
    <Task heading={say(form.problem ? 'section.connections' : 'page.connection')} isSensitive={false}>
      <form ref={element} onSubmit={form.onSubmit} noValidate>
        <ProblemText problem={form.problem} />
        {!form.problem && <p aria-busy="true">{t('description.loading')}</p>}
        {form.problem && canTryAgain() && (
          <SubmitButton pending={form.pending}>{t('action.try_again')}</SubmitButton>
        )}
      </form>
    </Task>
  );
}
