import { begin } from '../api/experience.js';
import { codePage, sendCode } from '../codes/sent-code.js';
import { IdentifierField } from '../form/identifier-field.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { useForm } from '../form/use-form.js';
import { t } from '../i18n.js';
import { identifierOf } from '../identifiers.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { navigate } from '../router.js';
import { resetTypes } from '../ways.js';
import { SignIn } from './sign-in.js';

/** Has a code sent by which a new password can be chosen. Where none can be sent, people sign in as they can. */
export const ForgotPassword = () => (resetTypes.length > 0 ? <ForgotPasswordForm /> : <SignIn />);

function ForgotPasswordForm() {
  const form = useForm(async ({ identifier: text = '', region = '' }) => {
    const identifier = identifierOf(text, region, resetTypes);
    await begin('ForgotPassword');
    await sendCode({
      flow: 'forgot-password',
      event: 'ForgotPassword',
      identifier,
      from: '/forgot-password',
    });
    navigate(codePage('forgot-password'));
  });
  return (
    <>
      <Heading>{t('page.forgot_password')}</Heading>
      <p>{t('description.forgot_password')}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <IdentifierField types={resetTypes} autocomplete="username" problem={form.problemOf('identifier')} />
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.continue')}</SubmitButton>
      </form>
      <p class="aside">
        <PageLink to="/sign-in">{t('action.sign_in')}</PageLink>
      </p>
    </>
  );
}
