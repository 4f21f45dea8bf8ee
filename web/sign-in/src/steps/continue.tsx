import { getInteraction, stage } from '../api/experience.js';
import { codePage, keptCode, sendCode } from '../codes/sent-code.js';
import { Field } from '../form/field.js';
import { HiddenUsername } from '../form/hidden-username.js';
import { IdentifierField } from '../form/identifier-field.js';
import { PasswordField } from '../form/password-field.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { useForm } from '../form/use-form.js';
import { goOn } from '../finish.js';
import { type PhraseKey, t } from '../i18n.js';
import { identifierOf, type IdentifierType } from '../identifiers.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { navigate } from '../router.js';
import { keptAttempt } from '../social/attempt.js';

/** What an account can lack that can be added here: what is said of it, and the kinds of identifiers to which a code is sent. */
const PARTS: Readonly<Record<string, readonly [PhraseKey, ...IdentifierType[]]>> = {
  username: ['description.continue_username'],
  password: ['description.continue_password'],
  email: ['description.continue_email', 'email'],
  phone: ['description.continue_phone', 'phone'],
  emailOrPhone: ['description.continue_email_or_phone', 'email', 'phone'],
};

const UNSUPPORTED = 'description.continue_unsupported';

const partNamed = (name: string) => (Object.hasOwn(PARTS, name) && PARTS[name]) || ([UNSUPPORTED] as const);

/** Adds what the account lacks. */
export function Continue({ part }: { readonly part: string }) {
  const [description, ...types] = partNamed(part);
  const form = useForm(async ({ username, password, identifier: text = '', region = '' }) => {
    if (types.length > 0) {
      const identifier = identifierOf(text, region, types);
      const { interactionEvent: event } = await getInteraction();
      await sendCode({ flow: 'continue', event, identifier, from: `/continue/${part}` });
      return navigate(codePage('continue'));
    }
    if (password !== undefined) await stage('password', password);
    if (username !== undefined) await stage('username', username.trim());
    await goOn();
  });
  const owner = keptCode('register')?.identifier;
  return (
    <>
      <Heading>{t('page.continue')}</Heading>
      <p>{t(description)}</p>
      {description !== UNSUPPORTED && (
        <form onSubmit={form.onSubmit} noValidate>
          {types.length > 0 && (
            <IdentifierField
              types={types}
              autocomplete={part === 'phone' ? 'tel' : 'email'}
              problem={form.problemOf('identifier')}
            />
          )}
          {part === 'password' && (
            <>
              {owner && <HiddenUsername value={owner.value} />}
              <PasswordField isNew problem={form.problemOf('password')} />
            </>
          )}
          {part === 'username' && (
            <Field
              name="username"
              label={t('input.username')}
              autocomplete="username"
              problem={form.problemOf('username')}
            />
          )}
          <ProblemText problem={form.problem} />
          <SubmitButton pending={form.pending}>{t('action.continue')}</SubmitButton>
        </form>
      )}
      <p class="aside">
        <PageLink to={firstPage()}>{t('action.start_again')}</PageLink>
      </p>
    </>
  );
}

/** Where whoever is here has begun; choosing another way there drops what was begun. */
const firstPage = (): string =>
  location.pathname.startsWith('/register') ? '/register' : (keptAttempt()?.from ?? '/sign-in');

/** The last step of signing up where a password is asked for. */
export const RegisterPassword = () => <Continue part="password" />;
