import { useEffect } from 'preact/hooks';
import { enterpriseConnector } from '../enterprise/connectors.js';
import { t } from '../i18n.js';
import { Going } from '../layout/going.js';
import { navigate } from '../router.js';
import { connectorOf, connectors, type SocialConnector } from '../social/connectors.js';
import { takeOneTapCredential } from '../social/one-tap-credential.js';
import { sendToProvider } from '../social/send-to-provider.js';
import { decoded } from '../social/take-answer.js';

/** Where an application has its user go to a provider at once: `social/<target>`, or `sso/<id of a connector>`. */
export function Direct({ part }: { readonly part: string }) {
  const [method = '', target = ''] = part.split('/');
  return <SentAt to={destinationOf(method, decoded(target))} />;
}

/** Where an application sends its user to a connector by its id, in a window of its own. */
export const Landing = ({ part }: { readonly part: string }) => (
  <SentAt to={social(connectors.find(({ id }) => id === decoded(part)))} />
);

/** Goes there; undefined where there is no such place. */
type Destination = ((back: string) => Promise<void>) | undefined;

function destinationOf(method: string, target: string): Destination {
  if (method === 'social') return social(connectorOf(target));
  return method === 'sso' ? enterprise(target) : undefined;
}

const social = (connector: SocialConnector | undefined): Destination =>
  connector &&
  (async (back) => {
    if (takeOneTapCredential(connector, back)) {
      return navigate(`/callback/${encodeURIComponent(connector.id)}`, { replace: true });
    }
    return sendToProvider(connector.id, { from: back, hasAgreed: false, isPassed: true });
  });

const enterprise = (id: string): Destination =>
  enterpriseConnector(id) &&
  ((back) => sendToProvider(id, { from: back, hasAgreed: false, isPassed: true, isEnterprise: true }));

/** The page that the application would rather have where there is no such provider. */
function fallback(): string {
  const name = new URLSearchParams(location.search).get('fallback') ?? '';
  return /^[a-z-]+$/.test(name) ? `/${name}` : '/sign-in';
}

function SentAt({ to }: { readonly to: Destination }) {
  const back = fallback();
  useEffect(() => {
    if (!to) navigate(back, { replace: true });
  }, []);
  if (!to) return null;
  return <Going heading={t('social.signing_in')} act={() => to(back)} canTryAgain={() => true} back={back} />;
}
