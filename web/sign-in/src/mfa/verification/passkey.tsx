import { requestPasskey, verifyPasskey } from '../../api/mfa.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { t } from '../../i18n.js';
import { Heading } from '../../layout/heading.js';
import { askForPasskey } from '../../passkeys/ceremonies.js';
import type { Asked } from '../asked.js';
import { useFactorForm } from '../use-factor-form.js';

export function VerifyPasskey({ asked }: { readonly asked: Asked }) {
  const form = useFactorForm(asked, async () => {
    const request = await requestPasskey();
    await verifyPasskey(request, await askForPasskey(request.authenticationOptions));
  });
  return (
    <>
      <Heading>{t('mfa.use_passkey')}</Heading>
      <p>{t('mfa.use_passkey_hint')}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>
          {t(form.isDone ? 'action.continue' : 'mfa.use_passkey')}
        </SubmitButton>
      </form>
    </>
  );
}
