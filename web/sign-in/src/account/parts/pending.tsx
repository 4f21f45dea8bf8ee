import { ProblemText } from '../../form/problem-text.js';
import { t } from '../../i18n.js';
import type { Loaded } from '../../use-loaded.js';

interface PendingProps {
  readonly loaded: Exclude<Loaded<unknown>, { state: 'loaded' }>;
}

/** Said until something is there, and where it will not be. */
export function Pending({ loaded }: PendingProps) {
  return loaded.state === 'failed' ? (
    <ProblemText problem={loaded.problem} />
  ) : (
    <p aria-busy="true">{t('description.loading')}</p>
  );
}
