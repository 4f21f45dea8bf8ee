import { useEffect, useState } from 'preact/hooks';
import { bindFactor, createBackupCodes, type NewBackupCodes } from '../../api/mfa.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { t } from '../../i18n.js';
import { CopyButton } from '../../layout/copy-button.js';
import { Heading } from '../../layout/heading.js';
import { Loading } from '../../layout/loading.js';
import { useLoaded } from '../../use-loaded.js';
import { type Asked, madeOnce } from '../asked.js';
import { useFactorForm } from '../use-factor-form.js';

/** Shows new backup codes, which nobody gets to see again. */
export function BindBackupCodes({ asked }: { readonly asked: Asked }) {
  const loaded = useLoaded(() => madeOnce('BackupCode', createBackupCodes));
  return (
    <Loading heading={t('mfa.save_backup_codes')} loaded={loaded}>
      {(made) => <BackupCodesForm asked={asked} made={made} />}
    </Loading>
  );
}

function BackupCodesForm({ asked, made }: { readonly asked: Asked; readonly made: NewBackupCodes }) {
  const form = useFactorForm(asked, () => bindFactor('BackupCode', made));
  const text = made.codes.join('\n');
  return (
    <>
      <Heading>{t('mfa.save_backup_codes')}</Heading>
      <p>{t('mfa.save_backup_codes_hint')}</p>
      <ul class="codes" dir="ltr">
        {made.codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <CopyButton text={text} />
      <Download text={`${location.host} · ${t('mfa.backup_codes')}\n\n${text}\n`} />
      <form onSubmit={form.onSubmit} noValidate>
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('mfa.backup_codes_saved')}</SubmitButton>
      </form>
    </>
  );
}

/** The codes as a file, which the browser makes itself. */
function Download({ text }: { readonly text: string }) {
  const [href] = useState(() => URL.createObjectURL(new Blob([text], { type: 'text/plain' })));
  useEffect(() => () => URL.revokeObjectURL(href), []);
  return (
    <a class="secondary" href={href} download={`${location.hostname}-backup-codes.txt`}>
      {t('mfa.download')}
    </a>
  );
}
