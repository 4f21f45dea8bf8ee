import { type Verified } from '../../api/experience.js';
import { bindFactor, requestNewPasskey, verifyNewPasskey } from '../../api/mfa.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { t } from '../../i18n.js';
import { Heading } from '../../layout/heading.js';
import { makePasskey } from '../../passkeys/ceremonies.js';
import type { Asked } from '../asked.js';
import { useFactorForm } from '../use-factor-form.js';

interface NewPasskeyProps {
  readonly asked: Asked;
  /** What the passkey is for: as a second factor, unless something else is said. */
  readonly bind?: (verified: Verified) => Promise<void>;
}

const asFactor = (verified: Verified): Promise<void> => bindFactor('WebAuthn', verified);

/** Makes a passkey. */
export function BindPasskey({ asked, bind = asFactor }: NewPasskeyProps) {
  const form = useFactorForm(asked, async () => {
    const request = await requestNewPasskey();
    await bind(await verifyNewPasskey(request, await makePasskey(request.registrationOptions)));
  });
  return (
    <>
      <Heading>{t('mfa.create_passkey')}</Heading>
      <p>{t('mfa.create_passkey_hint')}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>
          {t(form.isDone ? 'action.continue' : 'mfa.create_passkey')}
        </SubmitButton>
      </form>
    </>
  );
}
