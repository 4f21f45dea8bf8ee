import { getInteraction } from '../../api/experience.js';
import { codePage, sendCode } from '../../codes/sent-code.js';
import { IdentifierField } from '../../form/identifier-field.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { useForm } from '../../form/use-form.js';
import { t } from '../../i18n.js';
import { identifierOf } from '../../identifiers.js';
import { Heading } from '../../layout/heading.js';
import { navigate } from '../../router.js';

interface AddressProps {
  readonly type: 'email' | 'phone';
}

/** Adds an address to which codes go from now on; a code shows that it is the user's. */
function BindAddress({ type }: AddressProps) {
  const form = useForm(async ({ identifier: text = '', region = '' }) => {
    const identifier = identifierOf(text, region, [type]);
    const { interactionEvent: event } = await getInteraction();
    await sendCode({ flow: 'mfa-binding', event, identifier, from: location.pathname });
    navigate(codePage('mfa-binding'));
  });
  return (
    <>
      <Heading>{t(`mfa.${type}`)}</Heading>
      <p>{t(`description.continue_${type}`)}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <IdentifierField
          types={[type]}
          autocomplete={type === 'phone' ? 'tel' : 'email'}
          problem={form.problemOf('identifier')}
        />
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.continue')}</SubmitButton>
      </form>
    </>
  );
}

export const BindEmail = () => <BindAddress type="email" />;
export const BindPhone = () => <BindAddress type="phone" />;
