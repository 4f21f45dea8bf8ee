import { begin, identify, type Identifier, verifyPassword } from '../api/experience.js';
import { Field } from '../form/field.js';
import { PasswordField } from '../form/password-field.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { Terms } from '../form/terms.js';
import { useForm } from '../form/use-form.js';
import { useKept } from '../form/use-kept.js';
import { t } from '../i18n.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { experience } from '../settings.js';
import { finish } from '../finish.js';
import { identifierOf, identifierLabel, identifierTypes } from '../identifiers.js';

/** By an identifier and a password. */
export function SignIn() {
  const types = identifierTypes(experience.signIn.methods.filter(({ password }) => password));
  const [kept, keep] = useKept('identifier');
  const form = useForm(async ({ identifier = '', password = '' }) => {
    await begin('SignIn');
    await identify(await verifyPassword(identifierOf(identifier, types), password));
    await finish();
  });
  return (
    <>
      <Heading>{t('page.sign_in')}</Heading>
      <form onSubmit={form.onSubmit} noValidate>
        <Field
          name="identifier"
          label={identifierLabel(types)}
          type={onlyType(types)}
          autocomplete="username webauthn"
          value={kept}
          onInput={keep}
          problem={form.problemOf('identifier')}
        />
        <PasswordField problem={form.problemOf('password')} />
        <Terms form={form} isRegistration={false} />
        <ProblemText problem={form.problem?.field === undefined ? form.problem : undefined} />
        <SubmitButton pending={form.pending}>{t('action.sign_in')}</SubmitButton>
      </form>
      {experience.signInMode === 'SignInAndRegister' && (
        <p class="aside">
          {t('description.no_account')} <PageLink to="/register">{t('action.create_account')}</PageLink>
        </p>
      )}
    </>
  );
}

/** The keyboard that phones offer. */
const onlyType = (types: readonly Identifier['type'][]) =>
  types.length > 1 || types[0] === 'username' ? 'text' : types[0] === 'email' ? 'email' : 'tel';
