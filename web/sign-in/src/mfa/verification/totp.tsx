import { verifyTotp } from '../../api/mfa.js';
import { CodeField, codeOf } from '../../codes/code-field.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { t } from '../../i18n.js';
import { Heading } from '../../layout/heading.js';
import type { Asked } from '../asked.js';
import { useFactorForm } from '../use-factor-form.js';

export function VerifyTotp({ asked }: { readonly asked: Asked }) {
  const form = useFactorForm(asked, ({ code = '' }) => verifyTotp(codeOf(code)));
  return (
    <>
      <Heading>{t('mfa.enter_totp')}</Heading>
      <p>{t('mfa.enter_totp_hint')}</p>
      <form onSubmit={form.onSubmit} noValidate>
        {!form.isDone && <CodeField problem={form.problemOf('code')} />}
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.continue')}</SubmitButton>
      </form>
    </>
  );
}
