import { ExternalLink } from '../layout/external-link.js';
import { t } from '../i18n.js';
import { experience } from '../settings.js';
import type { Form } from './use-form.js';

interface TermsProps {
  readonly form: Form;
  readonly isRegistration: boolean;
}

/** The terms of the tenant: with a box to tick where its policy asks for that, and otherwise said in passing. */
export function Terms({ form, isRegistration }: TermsProps) {
  const links = (
    <>
      <ExternalLink href={experience.termsOfUseUrl} phrase="description.terms_of_use" />{' '}
      <ExternalLink href={experience.privacyPolicyUrl} phrase="description.privacy_policy" />
    </>
  );
  if (!hasTerms) return null;
  if (!asksForTerms(isRegistration)) {
    return (
      <p class="terms">
        {t('description.agree_by_continuing')} {links}
      </p>
    );
  }
  const problem = form.problemOf('terms');
  return (
    <div class="terms">
      <input
        type="checkbox"
        id="terms"
        name="terms"
        required
        aria-invalid={problem !== undefined}
        aria-describedby="terms-problem"
      />
      <label for="terms">{t('description.agree_with_terms')}</label> {links}
      <div class="problem" id="terms-problem" role="alert">
        {problem?.message}
      </div>
    </div>
  );
}

const hasTerms = Boolean(experience.termsOfUseUrl || experience.privacyPolicyUrl);

/** Whether nobody gets further without having agreed. */
export function asksForTerms(isRegistration: boolean): boolean {
  const { agreeToTermsPolicy: policy } = experience;
  return hasTerms && (policy === 'Manual' || (policy === 'ManualRegistrationOnly' && isRegistration));
}
