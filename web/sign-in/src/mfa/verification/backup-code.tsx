import { verifyBackupCode } from '../../api/mfa.js';
import { Field } from '../../form/field.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { t } from '../../i18n.js';
import { Heading } from '../../layout/heading.js';
import type { Asked } from '../asked.js';
import { useFactorForm } from '../use-factor-form.js';

export function VerifyBackupCode({ asked }: { readonly asked: Asked }) {
  const form = useFactorForm(asked, ({ code = '' }) => verifyBackupCode(asKept(code)));
  return (
    <>
      <Heading>{t('mfa.enter_backup_code')}</Heading>
      <p>{t('mfa.enter_backup_code_hint')}</p>
      <form onSubmit={form.onSubmit} noValidate>
        {!form.isDone && (
          <Field
            name="code"
            label={t('mfa.backup_code')}
            autocomplete="off"
            problem={form.problemOf('code')}
          />
        )}
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.continue')}</SubmitButton>
      </form>
    </>
  );
}

/** People copy codes from paper, in capitals and in groups. */
const asKept = (code: string): string => code.replaceAll(/[\s-]/g, '').toLowerCase();
