import { t } from '../i18n.js';
import { PageLink } from '../layout/page-link.js';
import { offersSingleSignOn } from './connectors.js';

/** For those who know that their enterprise signs them in. */
export const SingleSignOnLink = () =>
  offersSingleSignOn ? (
    <p class="aside">
      <PageLink to="/single-sign-on/email">{t('enterprise.single_sign_on')}</PageLink>
    </p>
  ) : null;
