import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../../api/client.js';
import { Field } from '../../form/field.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { useForm } from '../../form/use-form.js';
import { navigate } from '../../router.js';
import { addPasskey, renamePasskey } from '../api/my-account.js';
import { requestRegistration, verifyRegistration } from '../api/verifications.js';
import { agentName } from '../parts/agent-name.js';
import { finishTask, Task } from '../parts/task.js';
import { say } from '../say.js';

/** Has the device make a passkey, and gives it to the account under a name. */
export const AddPasskeyTask = () => (
  <NamedPasskey
    heading={say('page.add_passkey')}
    hint={say('text.add_passkey')}
    action={say('action.add')}
    value={agentName(navigator.userAgent)}
    save={async (name) => {
      const { verificationRecordId, registrationOptions } = await requestRegistration();
      await verifyRegistration(verificationRecordId, await register(registrationOptions));
      await addPasskey(verificationRecordId, name);
    }}
  />
);

/** Gives the passkey whose id is in the fragment of the address another name. */
export function RenamePasskeyTask() {
  const [id] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (id === '') navigate('/account/passkeys', { replace: true });
  }, []);
  return (
    <NamedPasskey
      heading={say('page.rename_passkey')}
      action={say('action.save')}
      save={(name) => renamePasskey(id, name)}
    />
  );
}

interface NamedPasskeyProps {
  readonly heading: string;
  readonly hint?: string;
  readonly action: string;
  readonly value?: string | undefined;
  readonly save: (name: string) => Promise<void>;
}

function NamedPasskey({ heading, hint, action, value, save }: NamedPasskeyProps) {
  const form = useForm(async ({ name = '' }) => {
    await save(name.trim());
    await finishTask(say('text.saved'));
  });
  return (
    <Task heading={heading} isSensitive>
      <form onSubmit={form.onSubmit} noValidate>
        <Field
          name="name"
          label={say('label.passkey_name')}
          autocomplete="off"
          value={value}
          hint={hint}
          problem={form.problemOf('name')}
        />
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{action}</SubmitButton>
      </form>
    </Task>
  );
}

/** What browsers say instead of making a passkey (WebAuthn §5.1.3), in our words. */
const REFUSALS: Readonly<Record<string, string>> = {
  InvalidStateError: 'passkey.exists',
  NotSupportedError: 'passkey.unsupported',
};

async function register(options: object): Promise<object> {
  const { startRegistration, browserSupportsWebAuthn } = await import('@simplewebauthn/browser');
  if (!browserSupportsWebAuthn()) throw new ApiError(0, 'passkey.unsupported', {});
  try {
    const optionsJSON = options as Parameters<typeof startRegistration>[0]['optionsJSON'];
    return { ...(await startRegistration({ optionsJSON })), type: 'WebAuthn' };
  } catch (error) {
    throw new ApiError(0, REFUSALS[Object(error).name] ?? 'passkey.declined', {});
  }
}
