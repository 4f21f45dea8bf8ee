import { type AskedConsent, getConsent } from '../api/experience.js';
import { leftToRight, t } from '../i18n.js';
import { Heading } from '../layout/heading.js';
import { Loading } from '../layout/loading.js';
import { forgetMagicLink, magicLink } from '../links/taken-secrets.js';
import { leave, navigate } from '../router.js';
import { loginHint } from '../settings.js';
import { useLoaded } from '../use-loaded.js';
import { nameOf } from './consent.js';

/** Somebody is signed in, and has opened a link that is for somebody else. */
export function SwitchAccount() {
  const loaded = useLoaded(getConsent);
  return (
    <Loading heading={t('page.switch_account')} loaded={loaded}>
      {({ user }) => <Choice user={user} />}
    </Loading>
  );
}

function Choice({ user }: Pick<AskedConsent, 'user'>) {
  const name = nameOf(user);
  const address = leftToRight(magicLink()?.email ?? loginHint);
  return (
    <>
      <Heading>{t('page.switch_account')}</Heading>
      <p>{t('description.signed_in_as', { name })}</p>
      <p>{t('description.link_for', { address })}</p>
      <button type="button" class="primary" onClick={() => navigate('/one-time-token')}>
        {t('action.continue_as', { name: address })}
      </button>
      <button type="button" class="secondary" onClick={stay}>
        {t('action.continue_as', { name })}
      </button>
    </>
  );
}

/** Goes on as the one who is signed in; the server leads no more to where the link would be opened. */
function stay(): void {
  forgetMagicLink();
  const query = new URLSearchParams(location.search);
  query.set('stay', 'true');
  void leave(`/consent?${query}`);
}
