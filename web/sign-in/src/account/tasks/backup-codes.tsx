import { useState } from 'preact/hooks';
import { ApiError } from '../../api/client.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { useForm } from '../../form/use-form.js';
import { addBackupCodes, listFactors, newBackupCodes, removeFactor } from '../api/my-account.js';
import { Action } from '../parts/action.js';
import { Pending } from '../parts/pending.js';
import { announce } from '../parts/status.js';
import { finishTask, Task } from '../parts/task.js';
import { useList } from '../parts/use-list.js';
import { say } from '../say.js';

/** Gives somebody backup codes, in the place of those before. They count once somebody says that they are kept. */
export const BackupCodesTask = () => (
  <Task heading={say('page.backup_codes')} isSensitive>
    <NewCodes />
  </Task>
);

const load = async () => {
  const [{ codes }, factors] = await Promise.all([newBackupCodes(), listFactors()]);
  return { codes, before: factors.find(({ type }) => type === 'BackupCode')?.id };
};

function NewCodes() {
  const [loaded] = useList(load);
  if (loaded.state !== 'loaded') return <Pending loaded={loaded} />;
  return <CodesForm {...loaded.answer} />;
}

interface CodesFormProps {
  readonly codes: readonly string[];
  /** Id of the factor that they replace. */
  readonly before: string | undefined;
}

function CodesForm({ codes, before }: CodesFormProps) {
  const [replaced, setReplaced] = useState(before);
  const form = useForm(async () => {
    if (replaced !== undefined) await removeFactor(replaced);
    setReplaced(undefined);
    await addBackupCodes(codes);
    await finishTask(say('text.saved'));
  });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(codes.join('\n')).catch(() => {
      throw new ApiError(0, 'account.no_copy', {});
    });
    announce(say('text.copied'));
  };
  const label = say('label.backup_codes');
  return (
    <>
      <p>{say('text.backup_codes')}</p>
      {before !== undefined && <p class="notice">{say('text.replaces_codes')}</p>}
      <ol class="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div class="actions">
        <Action label={say('action.copy')} of={label} act={copy} />
        <Action label={say('action.download')} of={label} act={async () => download(codes.join('\n'))} />
      </div>
      <form onSubmit={form.onSubmit} noValidate>
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{say('action.codes_kept')}</SubmitButton>
      </form>
    </>
  );
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${location.hostname}-backup-codes.txt`;
  link.click();
  URL.revokeObjectURL(url);
}
