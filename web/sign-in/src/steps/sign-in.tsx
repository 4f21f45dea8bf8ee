import { isRefusal } from '../api/client.js';
import { begin, identify, type Identifier, verifyPassword } from '../api/experience.js';
import { codePage, sendCode } from '../codes/sent-code.js';
import { offersSingleSignOn } from '../enterprise/connectors.js';
import { enterpriseFirst } from '../enterprise/enterprise-first.js';
import { SingleSignOnLink } from '../enterprise/single-sign-on-link.js';
import { IdentifierField } from '../form/identifier-field.js';
import { keepNotice, Notice } from '../form/notice.js';
import { PasswordField } from '../form/password-field.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { asksForTerms, Terms } from '../form/terms.js';
import { useForm } from '../form/use-form.js';
import { finish } from '../finish.js';
import { t } from '../i18n.js';
import { identifierOf, inOrder } from '../identifiers.js';
import { ForgotPasswordLink } from '../layout/forgot-password-link.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { PasskeySignIn } from '../passkeys/passkey-sign-in.js';
import { navigate } from '../router.js';
import { experience } from '../settings.js';
import { connectors } from '../social/connectors.js';
import { OneTap } from '../social/one-tap.js';
import { sendToProvider } from '../social/send-to-provider.js';
import { SocialButtons } from '../social/social-buttons.js';
import { askedTypes, canDoBoth, methodOf, showsProviders } from '../ways.js';
import { keepSignInIdentifier } from './sign-in-identifier.js';

const types = askedTypes(inOrder(experience.signIn.methods.map(({ identifier }) => identifier)));

/**
 * Codes can only be sent once it is known to whom, and who signs in through an enterprise shows by the address. Where there is
 * neither, the password is asked for at once.
 */
const isIdentifierFirst =
  types.some((type) => methodOf(type)?.verificationCode) || (offersSingleSignOn && types.includes('email'));

/** Where all that people sign in with are providers, there is nothing to fill in. */
const hasFields = types.length > 0 || connectors.length === 0;

const asksForPassword = hasFields && !isIdentifierFirst;

const FORM = 'sign-in';

/** Says who one is, and shows it by a password or goes on to where it is shown. */
export function SignIn() {
  const form = useForm(async ({ connector, identifier: text = '', region = '', password = '' }) => {
    if (connector !== undefined) {
      return sendToProvider(connector, { from: '/sign-in', hasAgreed: asksForTerms(false) });
    }
    const identifier = identifierOf(text, region, types);
    if (isIdentifierFirst) return goOnWith(identifier);
    await begin('SignIn');
    await identify(await verifyPassword(identifier, password));
    await finish();
  });
  return (
    <>
      <Heading>{t('page.sign_in')}</Heading>
      <Notice />
      <form id={FORM} onSubmit={form.onSubmit} noValidate>
        {hasFields && (
          <IdentifierField
            types={types}
            autocomplete="username webauthn"
            problem={form.problemOf('identifier')}
          />
        )}
        {asksForPassword && <PasswordField problem={form.problemOf('password')} />}
        <Terms form={form} isRegistration={false} />
        <ProblemText problem={form.problem} />
        {hasFields && (
          <SubmitButton pending={form.pending}>
            {t(isIdentifierFirst ? 'action.continue' : 'action.sign_in')}
          </SubmitButton>
        )}
      </form>
      {asksForPassword && <ForgotPasswordLink />}
      <PasskeySignIn />
      {showsProviders() && <SocialButtons form={form} formId={FORM} isAlternative={hasFields} />}
      {showsProviders() && <SingleSignOnLink />}
      <OneTap />
      {canDoBoth() && (
        <p class="aside">
          {t('description.no_account')} <PageLink to="/register">{t('action.create_account')}</PageLink>
        </p>
      )}
    </>
  );
}

async function goOnWith(identifier: Identifier): Promise<void> {
  keepSignInIdentifier(identifier);
  await enterpriseFirst(identifier, { from: '/sign-in', hasAgreed: asksForTerms(false) });
  const { password = true, verificationCode = false, isPasswordPrimary } = methodOf(identifier.type) ?? {};
  if (password && (isPasswordPrimary || !verificationCode)) return navigate('/sign-in/password');
  await begin('SignIn');
  try {
    await sendCode({ flow: 'sign-in', event: 'SignIn', identifier, from: '/sign-in' });
  } catch (error) {
    if (!password || !isRefusal(error, 'request.message_rate_limited')) throw error;
    // Anybody can use up the messages that an address may get. Its owner has the password.
    keepNotice('code.request.message_rate_limited');
    return navigate('/sign-in/password');
  }
  navigate(codePage('sign-in'));
}
