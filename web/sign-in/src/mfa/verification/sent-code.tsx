import { useState } from 'preact/hooks';
import type { Verified } from '../../api/experience.js';
import { requestMfaCode, verifyMfaCode } from '../../api/mfa.js';
import { CodeField, codeOf } from '../../codes/code-field.js';
import { Resend } from '../../codes/resend.js';
import { nextResendAt } from '../../codes/sent-code.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { leftToRight, t } from '../../i18n.js';
import { Heading } from '../../layout/heading.js';
import { Loading } from '../../layout/loading.js';
import { useLoaded } from '../../use-loaded.js';
import { type Asked, keepMade, madeOnce } from '../asked.js';
import { IDENTIFIER_TYPES, type SentFactor } from '../factors.js';
import { useFactorForm } from '../use-factor-form.js';

interface Sent extends Verified {
  readonly resendAt: number;
}

interface SentCodeProps {
  readonly asked: Asked;
  readonly factor: SentFactor;
}

/** A code goes out when somebody comes here for the first time, to the address that the account has. */
function VerifySentCode({ asked, factor }: SentCodeProps) {
  const loaded = useLoaded(() => madeOnce(factor, () => send(factor)));
  return (
    <Loading heading={t('page.verification_code')} loaded={loaded}>
      {(sent) => <SentCodeForm asked={asked} factor={factor} first={sent} />}
    </Loading>
  );
}

export const VerifyEmailCode = ({ asked }: Pick<SentCodeProps, 'asked'>) => (
  <VerifySentCode asked={asked} factor="EmailVerificationCode" />
);

export const VerifyPhoneCode = ({ asked }: Pick<SentCodeProps, 'asked'>) => (
  <VerifySentCode asked={asked} factor="PhoneVerificationCode" />
);

async function send(factor: SentFactor): Promise<Sent> {
  const { verificationId } = await requestMfaCode(IDENTIFIER_TYPES[factor]);
  return { verificationId, resendAt: nextResendAt() };
}

function SentCodeForm({ asked, factor, first }: SentCodeProps & { readonly first: Sent }) {
  const [sent, setSent] = useState(first);
  const form = useFactorForm(asked, ({ code = '' }) =>
    verifyMfaCode(IDENTIFIER_TYPES[factor], sent, codeOf(code)),
  );
  const resend = async (): Promise<void> => {
    const next = await send(factor);
    keepMade(factor, next);
    setSent(next);
  };
  return (
    <>
      <Heading>{t('page.verification_code')}</Heading>
      <p>{t('description.code_sent', { address: leftToRight(asked.addresses?.[factor] ?? '') })}</p>
      <form onSubmit={form.onSubmit} noValidate>
        {!form.isDone && <CodeField problem={form.problemOf('code')} />}
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.continue')}</SubmitButton>
      </form>
      {!form.isDone && <Resend resendAt={sent.resendAt} resend={resend} />}
    </>
  );
}
