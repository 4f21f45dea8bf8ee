import { t } from '../i18n.js';
import { resetTypes } from '../ways.js';
import { PageLink } from './page-link.js';

/** Nothing where nobody could choose a new password. */
export function ForgotPasswordLink() {
  if (resetTypes.length === 0) return null;
  return (
    <p class="aside">
      <PageLink to="/forgot-password">{t('action.forgot_password')}</PageLink>
    </p>
  );
}
