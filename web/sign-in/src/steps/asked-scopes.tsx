import type { AskedConsent } from '../api/experience.js';
import { t } from '../i18n.js';
import { phrases } from '../settings.js';

/** What an application asks for, in words. */
export function AskedScopes({ consent }: { readonly consent: AskedConsent }) {
  const { missingOIDCScope, missingResourceScopes } = consent;
  return (
    <>
      {missingOIDCScope.length > 0 && (
        <section>
          <h2>{t('description.consent_profile')}</h2>
          <ul>
            {missingOIDCScope.map((scope) => (
              <li key={scope}>{scopePhrase(scope)}</li>
            ))}
          </ul>
        </section>
      )}
      {missingResourceScopes.map(({ resource, scopes }) => (
        <section key={resource.id}>
          <h2>{t('description.consent_resources', { name: resourceName(resource) })}</h2>
          <ul>
            {scopes.map(({ id, name, description }) => (
              <li key={id}>{description || name}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Scopes have dots and colons in their names. */
const scopePhrase = (scope: string): string =>
  (phrases.scope as Readonly<Record<string, string>>)[scope] ?? scope;

const ORGANIZATIONS = 'urn:logto:resource:organizations';

const resourceName = ({ name, indicator }: { readonly name: string; readonly indicator: string }): string =>
  indicator === ORGANIZATIONS ? t('description.your_organizations') : name;
