import { useState } from 'preact/hooks';
import type { Form } from '../form/use-form.js';
import { t } from '../i18n.js';
import { useDarkTheme } from '../theme.js';
import { connectors, providerName, type SocialConnector } from './connectors.js';

interface SocialButtonsProps {
  /** The form of the page: it holds the terms, and sends which button was pressed as `connector`. */
  readonly form: Form;
  readonly formId: string;
  /** Whether the page has another way. */
  readonly isAlternative: boolean;
}

/** A button for each provider that people sign in with. They belong to the form, and need none of its fields. */
export function SocialButtons({ form, formId, isAlternative }: SocialButtonsProps) {
  if (connectors.length === 0) return null;
  return (
    <div class="providers">
      {isAlternative && (
        <p class="or">
          <span>{t('social.or')}</span>
        </p>
      )}
      {connectors.map((connector) => (
        <button
          key={connector.id}
          type="submit"
          form={formId}
          formNoValidate
          name="connector"
          value={connector.id}
          class="secondary provider"
          aria-disabled={form.pending}
          aria-busy={form.pending}
        >
          <ProviderLogo {...connector} />
          <span>{t('social.continue_with', { name: providerName(connector) })}</span>
        </button>
      ))}
    </div>
  );
}

function ProviderLogo({ logo, logoDark }: SocialConnector) {
  const src = useDarkTheme() ? (logoDark ?? logo) : logo;
  const [missing, setMissing] = useState<string>();
  if (src === '' || src === missing) return null;
  return <img src={src} alt="" referrerpolicy="no-referrer" onError={() => setMissing(src)} />;
}
