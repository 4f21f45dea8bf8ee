import type { ComponentChildren } from 'preact';
import { experience } from '../settings.js';
import { t } from '../i18n.js';
import { ExternalLink } from './external-link.js';
import { Logo } from './logo.js';

/** What every page has. The classes `logto_…` are what styles of tenants refer to. */
export function Layout({ children }: { readonly children: ComponentChildren }) {
  const { supportEmail, supportWebsiteUrl, termsOfUseUrl, privacyPolicyUrl } = experience;
  const support = supportWebsiteUrl || (supportEmail && `mailto:${supportEmail}`);
  return (
    <div class="page logto_page-container">
      <main class="card logto_main-content">
        <header class="logto_branding-header">
          <Logo />
        </header>
        {children}
      </main>
      <div class="logto_custom-content" />
      <footer>
        <ExternalLink href={termsOfUseUrl} phrase="description.terms_of_use" />
        <ExternalLink href={privacyPolicyUrl} phrase="description.privacy_policy" />
        <ExternalLink href={support} phrase="action.contact_support" />
        {!experience.hideLogtoBranding && (
          <span class="logto_signature">{t('description.powered_by', { name: 'Portico' })}</span>
        )}
      </footer>
    </div>
  );
}
