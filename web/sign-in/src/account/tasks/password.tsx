import { HiddenUsername } from '../../form/hidden-username.js';
import { PasswordField } from '../../form/password-field.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { useForm } from '../../form/use-form.js';
import { t } from '../../i18n.js';
import { useAccount } from '../api/account.js';
import { setPassword } from '../api/my-account.js';
import { finishTask, Task } from '../parts/task.js';
import { say } from '../say.js';

export function PasswordTask() {
  const { username, primaryEmail } = useAccount();
  const form = useForm(async ({ password = '' }) => {
    await setPassword(password);
    await finishTask(say('text.saved'));
  });
  return (
    <Task heading={say('page.password')} isSensitive>
      <form onSubmit={form.onSubmit} noValidate>
        <HiddenUsername value={username ?? primaryEmail ?? ''} />
        <PasswordField isNew problem={form.problemOf('password')} />
        <p class="hint">{say('text.password_others')}</p>
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.save_password')}</SubmitButton>
      </form>
    </Task>
  );
}
