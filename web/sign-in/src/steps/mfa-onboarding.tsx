import { answerMfa } from '../api/mfa.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { useForm } from '../form/use-form.js';
import { finish } from '../finish.js';
import { t } from '../i18n.js';
import { Heading } from '../layout/heading.js';
import { useAsked } from '../mfa/asked.js';
import { WaysOut } from '../mfa/ways-out.js';

/** Asks whether somebody wants a second factor. */
export function MfaOnboarding() {
  const asked = useAsked('/mfa-onboarding');
  const form = useForm(async () => {
    await answerMfa('mfa-enabled');
    await finish();
  });
  if (!asked) return null;
  return (
    <>
      <Heading>{t('mfa.onboarding')}</Heading>
      <p>{t('mfa.onboarding_hint')}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('mfa.choose_factor')}</SubmitButton>
      </form>
      <WaysOut asked={asked} isChoice />
    </>
  );
}
