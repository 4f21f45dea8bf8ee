import { useState } from 'preact/hooks';
import { ApiError } from '../../api/client.js';
import { Field } from '../../form/field.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { useForm } from '../../form/use-form.js';
import { useKept } from '../../form/use-kept.js';
import { t } from '../../i18n.js';
import { forget } from '../../kept.js';
import { useAccount } from '../api/account.js';
import { update } from '../api/my-account.js';
import { Removal } from '../parts/removal.js';
import { finishTask, Task } from '../parts/task.js';
import { say } from '../say.js';

interface TextTaskProps {
  readonly field: 'name' | 'avatar' | 'username';
  readonly heading: string;
  readonly label: string;
  readonly autocomplete: string;
  readonly hint?: string;
  readonly isSensitive?: boolean;
}

export const NameTask = () => (
  <TextTask field="name" heading={say('page.name')} label={say('label.name')} autocomplete="name" />
);

export const PictureTask = () => (
  <TextTask
    field="avatar"
    heading={say('page.picture')}
    label={say('label.picture_url')}
    autocomplete="photo"
    hint={say('text.picture_hint')}
  />
);

export const UsernameTask = () => (
  <TextTask
    field="username"
    heading={say('page.username')}
    label={t('input.username')}
    autocomplete="username"
    isSensitive
  />
);

/** Changes what is one text. What was typed in is there again after a way to the sign-in and back. */
function TextTask({ field, heading, label, autocomplete, hint, isSensitive = false }: TextTaskProps) {
  const { id, [field]: current } = useAccount();
  // Not what somebody else typed in before they signed out.
  const draft = `account ${id} ${field}`;
  const [typed, keepTyped] = useKept(draft, current ?? '');
  const [initial] = useState(typed);
  const save = async (value: string | null): Promise<void> => {
    await update({ [field]: value });
    forget(draft);
  };
  const form = useForm(async (values) => {
    const value = values[field]?.trim() ?? '';
    if (field === 'avatar' && !isWebAddress(value)) throw new ApiError(400, 'account.invalid_url', {});
    await save(value);
    await finishTask(say('text.saved'));
  });
  return (
    <Task heading={heading} isSensitive={isSensitive}>
      <form onSubmit={form.onSubmit} noValidate>
        <Field
          name={field}
          label={label}
          autocomplete={autocomplete}
          value={initial}
          hint={hint}
          onInput={keepTyped}
          problem={form.problemOf(field)}
        />
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{say('action.save')}</SubmitButton>
      </form>
      {current && <Removal what={label} remove={() => save(null)} />}
    </Task>
  );
}

const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
