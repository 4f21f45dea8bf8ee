import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { Terms } from '../form/terms.js';
import { useForm } from '../form/use-form.js';
import { t } from '../i18n.js';
import { shownIdentifier } from '../identifiers.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { navigate } from '../router.js';
import { type Attempt, keptAttempt, type Related } from '../social/attempt.js';
import { enterpriseNameOf } from '../enterprise/connectors.js';
import { providerNameOf } from '../social/connectors.js';
import { link, makeAccount } from '../social/go-on.js';
import { canRegister } from '../ways.js';

/** Somebody is known to a provider, and another account here has their address. */
export const SocialLink = () => (
  <WithAttempt>
    {(attempt) => <LinkOrNot attempt={attempt} name={providerNameOf(attempt.connectorId)} />}
  </WithAttempt>
);

/** Somebody is known to a provider, and no account here is theirs. */
export const SocialRegister = () => (
  <WithAttempt>
    {(attempt) => (
      <>
        <Heading>{t('page.account_missing')}</Heading>
        <p>
          {t(canRegister() ? 'social.offer_account' : 'social.closed', {
            name: providerNameOf(attempt.connectorId) || enterpriseNameOf(attempt.connectorId),
          })}
        </p>
        {canRegister() && <NewAccount attempt={attempt} action={t('action.create_account')} />}
        <WayBack to={attempt.from} />
      </>
    )}
  </WithAttempt>
);

interface WithAttemptProps {
  readonly children: (attempt: Attempt) => ComponentChildren;
}

/** Whoever comes here on another way chooses how to sign in. */
function WithAttempt({ children }: WithAttemptProps) {
  const [attempt] = useState(keptAttempt);
  const isReady = attempt?.isVerified === true;
  useEffect(() => {
    if (!isReady) navigate('/sign-in', { replace: true });
  }, []);
  return isReady ? <>{children(attempt)}</> : null;
}

interface PartProps {
  readonly attempt: Attempt;
}

function LinkOrNot({ attempt, name }: PartProps & { readonly name: string }) {
  const form = useForm(() => link(attempt));
  const values = { address: shownRelated(attempt.related), name };
  return (
    <>
      <Heading>{t('page.account_exists')}</Heading>
      <p>{t(canRegister() ? 'social.offer_link' : 'social.offer_link_only', values)}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('social.link')}</SubmitButton>
      </form>
      {canRegister() && <NewAccount attempt={attempt} action={t('social.create_new_account')} isSecond />}
      <WayBack to={attempt.from} />
    </>
  );
}

interface NewAccountProps extends PartProps {
  readonly action: string;
  readonly isSecond?: boolean;
}

function NewAccount({ attempt, action, isSecond = false }: NewAccountProps) {
  const form = useForm(() => makeAccount(attempt));
  return (
    <form onSubmit={form.onSubmit} noValidate>
      {!attempt.hasAgreed && <Terms form={form} isRegistration />}
      <ProblemText problem={form.problem} />
      <button
        type="submit"
        class={isSecond ? 'secondary' : 'primary'}
        aria-disabled={form.pending}
        aria-busy={form.pending}
      >
        {action}
      </button>
    </form>
  );
}

const WayBack = ({ to }: { readonly to: string }) => (
  <p class="aside">
    <PageLink to={to}>{t('action.sign_in_another_way')}</PageLink>
  </p>
);

const shownRelated = (related: Related | undefined): string =>
  shownIdentifier({ type: related?.type === 'phone' ? 'phone' : 'email', value: related?.value ?? '' });
