import { useEffect, useState } from 'preact/hooks';
import { keepNotice } from '../form/notice.js';
import { t } from '../i18n.js';
import { Going } from '../layout/going.js';
import { Heading } from '../layout/heading.js';
import { lazy } from '../layout/lazy.js';
import { PageLink } from '../layout/page-link.js';
import { leave, navigate } from '../router.js';
import { attemptOf, forgetAttempt, isCancelled, keptAnswer, keptAttempt } from '../social/attempt.js';
import { CONNECTION_PAGE, takeConnectAnswer } from '../social/connect-attempt.js';
import { goOn } from '../social/go-on.js';
import { decoded } from '../social/take-answer.js';

/** Where a provider sends people back. */
export function Callback({ part }: { readonly part: string }) {
  const connectorId = decoded(part.replace(/^social\//, '').replace(/\/$/, ''));
  const [isOfAccount] = useState(() => takeConnectAnswer(connectorId));
  const [refusal] = useState(refusalAt(connectorId));
  const [attempt] = useState(() => attemptOf(connectorId));
  if (isOfAccount) return <ToAccount />;
  if (attempt?.isEnterprise) return <EnterpriseReturn attempt={attempt} refusal={refusal} />;
  if (refusal !== undefined) return <Refused by={refusal} back={attempt?.from ?? '/sign-in'} />;
  if (!attempt) return <Foreign />;
  return (
    <Going
      heading={t('social.signing_in')}
      act={() => goOn(keptAttempt() ?? attempt)}
      canTryAgain={() => keptAnswer() !== undefined || keptAttempt()?.isVerified === true}
      back={attempt.from}
    />
  );
}

/** Few come back from an enterprise: its script loads for them alone. */
const EnterpriseReturn = lazy(
  async () => (await import('../enterprise/enterprise-return.js')).EnterpriseReturn,
);

const refusalAt = (id: string) => (): string | undefined => {
  const { connectorId, parameters } = keptAnswer() ?? {};
  return connectorId === id ? parameters?.['error'] : undefined;
};

/** Who has gone to the provider from their account goes on there, and signs in to nothing. */
function ToAccount() {
  useEffect(() => void leave(CONNECTION_PAGE), []);
  return <p aria-busy="true">{t('description.loading')}</p>;
}

/** The provider let nobody in: people choose anew. */
function Refused({ by, back }: { readonly by: string; readonly back: string }) {
  useEffect(() => {
    forgetAttempt();
    keepNotice(isCancelled(by) ? 'social.cancelled' : 'social.provider_failed');
    navigate(back, { replace: true });
  }, []);
  return null;
}

/** Somebody else may have begun it, and wants this browser to be signed in as them. */
function Foreign() {
  useEffect(forgetAttempt, []);
  return (
    <>
      <Heading>{t('social.began_elsewhere')}</Heading>
      <p>{t('social.began_elsewhere_hint')}</p>
      <p class="aside">
        <PageLink to="/sign-in">{t('action.start_again')}</PageLink>
      </p>
    </>
  );
}
