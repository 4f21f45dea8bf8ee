import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { Terms } from '../form/terms.js';
import { useForm } from '../form/use-form.js';
import { t } from '../i18n.js';
import { shownIdentifier } from '../identifiers.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { providerNameOf } from '../social/connectors.js';
import { methodOf } from '../ways.js';
import { registerInstead, signInAndLink, signInInstead } from './outcomes.js';
import type { SentCode } from './sent-code.js';

interface OfferProps {
  readonly sent: SentCode;
}

/** Somebody wants to sign in by an address that is theirs, and no account has it. */
export function OfferToRegister({ sent }: OfferProps) {
  const form = useForm(() => registerInstead(sent));
  return (
    <>
      <Heading>{t('page.account_missing')}</Heading>
      <p>{t('description.account_missing', { address: shownIdentifier(sent.identifier) })}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <Terms form={form} isRegistration />
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.create_account')}</SubmitButton>
      </form>
      <p class="aside">
        <PageLink to="/sign-in">{t('action.change_address')}</PageLink>
      </p>
    </>
  );
}

/** Somebody wants an account for an address that is theirs, and has one. Who has come by a provider can link that with it. */
export function OfferToSignIn({ sent }: OfferProps) {
  const { social } = sent;
  const form = useForm(() => (social ? signInAndLink(sent, social) : signInInstead(sent)));
  const values = {
    address: shownIdentifier(sent.identifier),
    name: providerNameOf(social?.connectorId ?? ''),
  };
  return (
    <>
      <Heading>{t('page.account_exists')}</Heading>
      <p>{t(social ? 'social.offer_link_only' : 'description.account_exists', values)}</p>
      {methodOf(sent.identifier.type)?.verificationCode ? (
        <form onSubmit={form.onSubmit} noValidate>
          <ProblemText problem={form.problem} />
          <SubmitButton pending={form.pending}>{t(social ? 'social.link' : 'action.sign_in')}</SubmitButton>
        </form>
      ) : (
        <p>
          <PageLink to="/sign-in">{t('action.sign_in')}</PageLink>
        </p>
      )}
      <p class="aside">
        <PageLink to={sent.from}>{t('action.change_address')}</PageLink>
      </p>
    </>
  );
}
