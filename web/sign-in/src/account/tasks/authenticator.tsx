import { CodeField, codeOf } from '../../codes/code-field.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { useForm } from '../../form/use-form.js';
import { t } from '../../i18n.js';
import { currentAccount } from '../api/account.js';
import { listFactors, newTotpSecret, setTotp } from '../api/my-account.js';
import { Pending } from '../parts/pending.js';
import { QrCode } from '../parts/qr-code.js';
import { finishTask, Task } from '../parts/task.js';
import { useList } from '../parts/use-list.js';
import { say } from '../say.js';

/** Sets up an authenticator app, in the place of the one before if there is one. */
export const AuthenticatorTask = () => (
  <Task heading={say('page.authenticator')} isSensitive>
    <NewSecret />
  </Task>
);

const load = async () => {
  const [{ secret }, factors] = await Promise.all([newTotpSecret(), listFactors()]);
  return { secret, replaces: factors.some(({ type }) => type === 'Totp') };
};

function NewSecret() {
  const [loaded] = useList(load);
  if (loaded.state !== 'loaded') return <Pending loaded={loaded} />;
  return <SecretForm {...loaded.answer} />;
}

interface SecretFormProps {
  readonly secret: string;
  readonly replaces: boolean;
}

function SecretForm({ secret, replaces }: SecretFormProps) {
  const form = useForm(async ({ code = '' }) => {
    await setTotp(secret, codeOf(code));
    await finishTask(say('text.saved'));
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <p>{say('text.scan')}</p>
      {replaces && <p class="notice">{say('text.replaces_app')}</p>}
      <QrCode text={keyUri(secret)} label={say('label.qr_code')} />
      <p>
        <span class="label">{say('label.authenticator_key')}</span> <code>{inGroups(secret)}</code>
      </p>
      <CodeField problem={form.problemOf('code')} />
      <ProblemText problem={form.problem} />
      <SubmitButton pending={form.pending}>{t('action.continue')}</SubmitButton>
    </form>
  );
}

/** As people type it: apps ignore the spaces. */
const inGroups = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ');

/** As authenticator apps read it (Google Authenticator, "Key Uri Format"). */
function keyUri(secret: string): string {
  const { username, primaryEmail, name, id } = currentAccount();
  const issuer = location.hostname;
  const label = `${issuer}:${primaryEmail || username || name || id}`;
  const query = new URLSearchParams({ secret, issuer });
  return `otpauth://totp/${encodeURIComponent(label)}?${query}`;
}
