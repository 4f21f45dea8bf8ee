import { useEffect } from 'preact/hooks';
import { t } from '../i18n.js';
import { Going } from '../layout/going.js';
import { navigate } from '../router.js';
import { connectorOf, connectors, type SocialConnector } from '../social/connectors.js';
import { takeOneTapCredential } from '../social/one-tap-credential.js';
import { sendToProvider } from '../social/send-to-provider.js';
import { decoded } from '../social/take-answer.js';

/** Where an application has its user go to a provider at once: `social/<target>`. */
export function Direct({ part }: { readonly part: string }) {
  const [method = '', target = ''] = part.split('/');
  const connector = method === 'social' ? connectorOf(decoded(target)) : undefined;
  return <SentAt connector={connector} back={fallback()} />;
}

/** Where an application sends its user to a connector by its id, in a window of its own. */
export const Landing = ({ part }: { readonly part: string }) => (
  <SentAt connector={connectors.find(({ id }) => id === decoded(part))} back={fallback()} />
);

/** The page that the application would rather have where there is no such provider. */
function fallback(): string {
  const name = new URLSearchParams(location.search).get('fallback') ?? '';
  return /^[a-z-]+$/.test(name) ? `/${name}` : '/sign-in';
}

interface SentAtProps {
  readonly connector: SocialConnector | undefined;
  readonly back: string;
}

function SentAt({ connector, back }: SentAtProps) {
  useEffect(() => {
    if (!connector) navigate(back, { replace: true });
  }, []);
  if (!connector) return null;
  const act = async (): Promise<void> => {
    if (takeOneTapCredential(connector, back)) {
      return navigate(`/callback/${encodeURIComponent(connector.id)}`, { replace: true });
    }
    return sendToProvider(connector.id, { from: back, hasAgreed: false, isPassed: true });
  };
  return <Going heading={t('social.signing_in')} act={act} canTryAgain={() => true} back={back} />;
}
