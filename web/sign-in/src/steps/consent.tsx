import { agree, type AskedConsent, getConsent, refuse } from '../api/experience.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { useForm } from '../form/use-form.js';
import { t } from '../i18n.js';
import { ExternalLink } from '../layout/external-link.js';
import { Heading } from '../layout/heading.js';
import { Loading } from '../layout/loading.js';
import { PageLink } from '../layout/page-link.js';
import { leave } from '../router.js';
import { useLoaded } from '../use-loaded.js';
import { AskedScopes } from './asked-scopes.js';

/** An application asks what it may know of the user, and do for them. */
export function Consent() {
  const loaded = useLoaded(getConsent);
  return (
    <Loading heading={t('page.consent')} loaded={loaded}>
      {(consent) => <ConsentForm consent={consent} />}
    </Loading>
  );
}

function ConsentForm({ consent }: { readonly consent: AskedConsent }) {
  const { application, user, organizations, redirectUri } = consent;
  const name = application.displayName || application.name;
  const form = useForm(async (_values, chosen) => {
    await leave((await agree(chosen('organization'))).redirectTo);
  });
  const refusal = useForm(async () => leave((await refuse()).redirectTo));
  return (
    <>
      <Heading>{t('description.consent_intro', { name })}</Heading>
      <p class="who">
        {t('description.signed_in_as', { name: nameOf(user) })}
        {' · '}
        <PageLink to="/sign-in">{t('action.use_another_account')}</PageLink>
      </p>
      <form onSubmit={form.onSubmit} noValidate>
        <AskedScopes consent={consent} />
        {organizations && (
          <fieldset>
            <legend>{t('description.consent_organizations')}</legend>
            {organizations.length === 0 && <p>{t('description.consent_no_organizations')}</p>}
            {organizations.map((organization) => (
              <label class="choice" key={organization.id}>
                <input
                  type="checkbox"
                  name="organization"
                  value={organization.id}
                  defaultChecked={organizations.length === 1}
                />
                {organization.name}
              </label>
            ))}
          </fieldset>
        )}
        {redirectUri !== undefined && (
          <p class="hint">{t('description.consent_redirect', { host: destination(redirectUri) })}</p>
        )}
        <ProblemText problem={form.problem ?? refusal.problem} />
        <SubmitButton pending={form.pending}>{t('action.authorize')}</SubmitButton>
      </form>
      <form onSubmit={refusal.onSubmit}>
        <button type="submit" class="secondary" aria-disabled={refusal.pending}>
          {t('action.cancel')}
        </button>
      </form>
      {(application.termsOfUseUrl || application.privacyPolicyUrl) && (
        <p class="terms">
          {t('description.consent_terms', { name })}{' '}
          <ExternalLink href={application.termsOfUseUrl} phrase="description.terms_of_use" />{' '}
          <ExternalLink href={application.privacyPolicyUrl} phrase="description.privacy_policy" />
        </p>
      )}
    </>
  );
}

/** What the user would call themselves. */
export const nameOf = (user: AskedConsent['user']): string =>
  user.name || user.username || user.primaryEmail || user.primaryPhone || user.id;

/** A native application is named by its scheme. */
const destination = (redirectUri: string): string => {
  const { host, protocol } = new URL(redirectUri);
  return host || protocol.slice(0, -1);
};
