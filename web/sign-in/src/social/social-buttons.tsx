import type { Form } from '../form/use-form.js';
import { t } from '../i18n.js';
import { connectors, providerName } from './connectors.js';
import { ProviderButton } from './provider-button.js';

interface SocialButtonsProps {
  /** The form of the page: it holds the terms, and sends which button was pressed as `connector`. */
  readonly form: Form;
  readonly formId: string;
  /** Whether the page has another way. */
  readonly isAlternative: boolean;
}

/** A button for each provider that people sign in with. */
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
        <ProviderButton
          key={connector.id}
          id={connector.id}
          logo={connector.logo}
          logoDark={connector.logoDark}
          form={form}
          formId={formId}
        >
          {t('social.continue_with', { name: providerName(connector) })}
        </ProviderButton>
      ))}
    </div>
  );
}
