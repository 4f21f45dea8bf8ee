import { useEffect, useState } from 'preact/hooks';
import { verifyCode } from '../api/experience.js';
import { OfferToRegister, OfferToSignIn } from '../codes/account-offer.js';
import { CodeField, codeOf } from '../codes/code-field.js';
import { OUTCOMES } from '../codes/outcomes.js';
import { Resend } from '../codes/resend.js';
import { type CodeFlow, keepCode, keptCode, sendCode, type SentCode } from '../codes/sent-code.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { useForm } from '../form/use-form.js';
import { type PhraseKey, t } from '../i18n.js';
import { shownIdentifier } from '../identifiers.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { canSignInByPasskey } from '../passkeys/passkey-sign-in.js';
import { navigate } from '../router.js';
import { canRegister, methodOf } from '../ways.js';

/** Where to begin, for who comes to a code that nobody has asked for in this tab. */
const FIRST: Readonly<Record<CodeFlow, string>> = {
  'sign-in': '/sign-in',
  register: '/register',
  'forgot-password': '/forgot-password',
  continue: '/sign-in',
  'mfa-binding': '/sign-in',
};

const pageOf = (flow: CodeFlow) => () => <VerificationCode flow={flow} />;

export const SignInCode = pageOf('sign-in');
export const RegisterCode = pageOf('register');
export const ForgotPasswordCode = pageOf('forgot-password');
export const ContinueCode = pageOf('continue');
export const MfaBindingCode = pageOf('mfa-binding');

/** Takes the code that was sent, and goes on. */
function VerificationCode({ flow }: { readonly flow: CodeFlow }) {
  const [sent, setSent] = useState(() => keptCode(flow));
  useEffect(() => {
    if (!sent) navigate(FIRST[flow], { replace: true });
  }, []);
  const change = (changed: SentCode): void => {
    keepCode(changed);
    setSent(changed);
  };
  switch (sent?.offer) {
    case 'register':
      return <OfferToRegister sent={sent} />;
    case 'sign-in':
      return <OfferToSignIn sent={sent} />;
    case undefined:
      return sent ? <CodeForm sent={sent} onChange={change} /> : null;
  }
}

interface CodeFormProps {
  readonly sent: SentCode;
  readonly onChange: (sent: SentCode) => void;
}

function CodeForm({ sent, onChange }: CodeFormProps) {
  const { flow, identifier, isVerified = false } = sent;
  const form = useForm(async ({ code = '' }) => {
    if (!isVerified) await verifyCode(identifier, sent, codeOf(code));
    const verified = { ...sent, isVerified: true };
    keepCode(verified);
    try {
      const turn = await OUTCOMES[flow](verified);
      if (turn) onChange({ ...verified, ...turn });
    } catch (error) {
      onChange(verified);
      throw error;
    }
  });
  return (
    <>
      <Heading>{t('page.verification_code')}</Heading>
      <p>{t(sentPhrase(flow), { address: shownIdentifier(identifier) })}</p>
      <form onSubmit={form.onSubmit} noValidate>
        {!isVerified && <CodeField problem={form.problemOf('code')} />}
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.continue')}</SubmitButton>
      </form>
      {!isVerified && <Resend resendAt={sent.resendAt} resend={async () => onChange(await sendCode(sent))} />}
      {flow === 'sign-in' && (methodOf(identifier.type)?.password || canSignInByPasskey()) && (
        <p class="aside">
          <PageLink to="/sign-in/verification-methods">{t('action.sign_in_another_way')}</PageLink>
        </p>
      )}
      <p class="aside">
        <PageLink to={sent.from}>{t('action.change_address')}</PageLink>
      </p>
    </>
  );
}

/** To an address without an account none is sent where nobody could go on with it, and the page does not tell. */
const sentPhrase = (flow: CodeFlow): PhraseKey =>
  flow === 'forgot-password' || (flow === 'sign-in' && !canRegister())
    ? 'description.code_sent_if_account'
    : 'description.code_sent';
