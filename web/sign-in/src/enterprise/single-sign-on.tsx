import { useEffect, useState } from 'preact/hooks';
import { IdentifierField } from '../form/identifier-field.js';
import { Notice } from '../form/notice.js';
import { FieldFault } from '../form/problem.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { asksForTerms, Terms } from '../form/terms.js';
import { useForm } from '../form/use-form.js';
import { t } from '../i18n.js';
import { identifierOf, type IdentifierType } from '../identifiers.js';
import { Going } from '../layout/going.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { navigate } from '../router.js';
import { loginHint } from '../settings.js';
import { ProviderButton } from '../social/provider-button.js';
import { sendToProvider } from '../social/send-to-provider.js';
import { type Choice, keptChoice } from './choice.js';
import { enterpriseConnector } from './connectors.js';
import { leadByAddress } from './lead-to-enterprise.js';

/** Asks for the address, or leads on by what is known of it. */
export function SingleSignOnPages({ part }: { readonly part: string }) {
  if (part === 'connectors') return <ChoicePage />;
  return part === '' && loginHint.includes('@') ? <ByHint /> : <AddressPage />;
}

const TYPES: readonly IdentifierType[] = ['email'];

const ADDRESS_PAGE = '/single-sign-on/email';

function AddressPage() {
  const form = useForm(async ({ identifier: text = '', region = '' }) => {
    const { value } = identifierOf(text, region, TYPES);
    await leadByAddress(value, { from: ADDRESS_PAGE, hasAgreed: asksForTerms(false) });
    throw new FieldFault('identifier', 'enterprise.none_for_address');
  });
  return (
    <>
      <Heading>{t('enterprise.single_sign_on')}</Heading>
      <Notice />
      <p>{t('enterprise.enter_address')}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <IdentifierField types={TYPES} autocomplete="username" problem={form.problemOf('identifier')} />
        <Terms form={form} isRegistration={false} />
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.continue')}</SubmitButton>
      </form>
      <WayBack to="/sign-in" />
    </>
  );
}

/** The application knows whom it sends here. */
function ByHint() {
  const act = async (): Promise<void> => {
    await leadByAddress(loginHint, { from: ADDRESS_PAGE, hasAgreed: false, isPassed: true });
    navigate(ADDRESS_PAGE, { replace: true });
  };
  return <Going heading={t('social.signing_in')} act={act} canTryAgain={() => true} back={ADDRESS_PAGE} />;
}

/** Whoever comes here on another way enters their address first. */
function ChoicePage() {
  const [choice] = useState(keptChoice);
  useEffect(() => {
    if (!choice) navigate(ADDRESS_PAGE, { replace: true });
  }, []);
  return choice ? <Choosing {...choice} /> : null;
}

const FORM = 'single-sign-on';

function Choosing({ connectorIds, ...origin }: Choice) {
  const form = useForm(({ connector = '' }) => sendToProvider(connector, { ...origin, isEnterprise: true }));
  return (
    <>
      <Heading>{t('enterprise.choose')}</Heading>
      <p>{t('enterprise.choose_hint')}</p>
      <form id={FORM} onSubmit={form.onSubmit} noValidate>
        <ProblemText problem={form.problem} />
      </form>
      <div class="providers">
        {connectorIds
          .flatMap((id) => enterpriseConnector(id) ?? [])
          .map(({ id, connectorName, logo, darkLogo }) => (
            <ProviderButton key={id} id={id} logo={logo} logoDark={darkLogo} form={form} formId={FORM}>
              {connectorName}
            </ProviderButton>
          ))}
      </div>
      <WayBack to={origin.from} />
    </>
  );
}

const WayBack = ({ to }: { readonly to: string }) => (
  <p class="aside">
    <PageLink to={to}>{t('action.sign_in_another_way')}</PageLink>
  </p>
);
