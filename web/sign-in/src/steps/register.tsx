import type { ComponentChildren } from 'preact';
import { begin, stage, verifyNewPasswordIdentity } from '../api/experience.js';
import { codePage, sendCode } from '../codes/sent-code.js';
import { enterpriseFirst } from '../enterprise/enterprise-first.js';
import { SingleSignOnLink } from '../enterprise/single-sign-on-link.js';
import { Field } from '../form/field.js';
import { type Form, useForm } from '../form/use-form.js';
import { IdentifierField } from '../form/identifier-field.js';
import { Notice } from '../form/notice.js';
import { PasswordField } from '../form/password-field.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { asksForTerms, Terms } from '../form/terms.js';
import { useKept } from '../form/use-kept.js';
import { register } from '../finish.js';
import { t } from '../i18n.js';
import { identifierOf } from '../identifiers.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { navigate } from '../router.js';
import { experience } from '../settings.js';
import { connectors } from '../social/connectors.js';
import { OneTap } from '../social/one-tap.js';
import { sendToProvider } from '../social/send-to-provider.js';
import { SocialButtons } from '../social/social-buttons.js';
import { askedTypes, canDoBoth, registrationTypes, showsProviders } from '../ways.js';

const types = askedTypes(registrationTypes);

const FORM = 'register';

/** Makes an account: by an address or number to which a code is sent, or by a username. */
export function Register() {
  if (types.some((type) => type !== 'username')) return <RegisterByIdentifier />;
  return types.length === 0 && connectors.length > 0 ? <RegisterByProvider /> : <RegisterByUsername />;
}

/** What each of the forms does for the button of a provider. */
const goTo = (connector: string): Promise<void> =>
  sendToProvider(connector, { from: '/register', hasAgreed: asksForTerms(true) });

function RegisterByProvider() {
  const form = useForm(({ connector = '' }) => goTo(connector));
  return <RegisterPage form={form} />;
}

function RegisterByIdentifier() {
  const form = useForm(async ({ connector, identifier: text = '', region = '' }) => {
    if (connector !== undefined) return goTo(connector);
    const identifier = identifierOf(text, region, types);
    await enterpriseFirst(identifier, { from: '/register', hasAgreed: asksForTerms(true) });
    await begin('Register');
    if (identifier.type === 'username') {
      await stage('username', identifier.value);
      return register();
    }
    await sendCode({ flow: 'register', event: 'Register', identifier, from: '/register' });
    navigate(codePage('register'));
  });
  return (
    <RegisterPage form={form} action={t('action.continue')}>
      <IdentifierField types={types} autocomplete="username" problem={form.problemOf('identifier')} />
    </RegisterPage>
  );
}

function RegisterByUsername() {
  const { password: asksForPassword } = experience.signUp;
  const [kept, keep] = useKept('username');
  const form = useForm(async ({ connector, username = '', password = '' }) => {
    if (connector !== undefined) return goTo(connector);
    await begin('Register');
    if (asksForPassword) return register(await verifyNewPasswordIdentity(username.trim(), password));
    await stage('username', username.trim());
    await register();
  });
  return (
    <RegisterPage form={form} action={t('action.create_account')}>
      <Field
        name="username"
        label={t('input.username')}
        autocomplete="username"
        value={kept}
        onInput={keep}
        problem={form.problemOf('username')}
      />
      {asksForPassword && <PasswordField isNew problem={form.problemOf('password')} />}
    </RegisterPage>
  );
}

interface RegisterPageProps {
  readonly form: Form;
  /** Left out where there is nothing to fill in. */
  readonly action?: string;
  readonly children?: ComponentChildren;
}

function RegisterPage({ form, action, children }: RegisterPageProps) {
  return (
    <>
      <Heading>{t('page.register')}</Heading>
      <Notice />
      <form id={FORM} onSubmit={form.onSubmit} noValidate>
        {children}
        <Terms form={form} isRegistration />
        <ProblemText problem={form.problem} />
        {action !== undefined && <SubmitButton pending={form.pending}>{action}</SubmitButton>}
      </form>
      {showsProviders() && <SocialButtons form={form} formId={FORM} isAlternative={action !== undefined} />}
      {showsProviders() && <SingleSignOnLink />}
      <OneTap />
      {canDoBoth() && (
        <p class="aside">
          {t('description.have_account')} <PageLink to="/sign-in">{t('action.sign_in')}</PageLink>
        </p>
      )}
    </>
  );
}
