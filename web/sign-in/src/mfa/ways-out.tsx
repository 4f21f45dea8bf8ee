import { answerMfa } from '../api/mfa.js';
import { ProblemText } from '../form/problem-text.js';
import { useForm } from '../form/use-form.js';
import { finish } from '../finish.js';
import { t } from '../i18n.js';
import { PageLink } from '../layout/page-link.js';
import type { Asked } from './asked.js';
import { usableFactors } from './next-page.js';

interface WaysOutProps {
  readonly asked: Asked;
  /** Whether this is the page on which a factor is chosen. */
  readonly isChoice?: boolean;
}

/** What else can be done than what the page asks for. */
export function WaysOut({ asked, isChoice = false }: WaysOutProps) {
  return (
    <>
      {asked.skip && <SkipForm skip={asked.skip} />}
      {!isChoice && usableFactors(asked).length > 1 && (
        <p class="aside">
          <PageLink to={asked.page}>{t('mfa.use_another_way')}</PageLink>
        </p>
      )}
      <p class="aside">
        <PageLink to="/sign-in">{t('action.use_another_account')}</PageLink>
      </p>
    </>
  );
}

function SkipForm({ skip }: { readonly skip: NonNullable<Asked['skip']> }) {
  const form = useForm(async () => {
    await answerMfa(skip);
    await finish();
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <ProblemText problem={form.problem} />
      <button type="submit" class="secondary" aria-disabled={form.pending} aria-busy={form.pending}>
        {t('mfa.skip')}
      </button>
    </form>
  );
}
