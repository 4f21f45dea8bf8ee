import { ProblemText } from '../form/problem-text.js';
import { t } from '../i18n.js';
import { Heading } from '../layout/heading.js';
import { Layout } from '../layout/layout.js';
import { Loading } from '../layout/loading.js';
import { usePath } from '../router.js';
import { useLoaded } from '../use-loaded.js';
import { loadAccount } from './api/account.js';
import { center } from './center.js';
import { Modals } from './modal/modals.js';
import { obtainTokens } from './oidc/tokens.js';
import { beginSignIn } from './oidc/sign-in.js';
import { Status } from './parts/status.js';
import { say } from './say.js';
import { pageAt } from './pages.js';

export function App() {
  return (
    <>
      <Modals />
      <Layout>{center.enabled ? <OwnAccount /> : <Disabled />}</Layout>
    </>
  );
}

async function open(): Promise<void> {
  await obtainTokens();
  await loadAccount();
}

/** The account of whoever is signed in, once that is known. */
function OwnAccount() {
  const loaded = useLoaded(open);
  if (loaded.state === 'failed') {
    return (
      <>
        <Heading>{say('page.sign_in_failed')}</Heading>
        <ProblemText problem={loaded.problem} />
        <button type="button" class="primary" onClick={() => void beginSignIn()}>
          {t('action.try_again')}
        </button>
      </>
    );
  }
  return (
    <Loading heading={say('page.account')} loaded={loaded}>
      {() => <Shown />}
    </Loading>
  );
}

function Shown() {
  const { key, show: Show } = pageAt(usePath());
  return (
    <>
      <Status />
      <Show key={key} />
    </>
  );
}

/** Said where the tenant has no use for this page. */
function Disabled() {
  return (
    <>
      <Heading>{say('page.disabled')}</Heading>
      <p>{say('text.disabled')}</p>
      <button type="button" class="secondary" onClick={() => history.back()}>
        {say('action.go_back')}
      </button>
    </>
  );
}
