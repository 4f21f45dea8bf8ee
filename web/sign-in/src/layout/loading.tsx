import type { ComponentChildren } from 'preact';
import { ProblemText } from '../form/problem-text.js';
import { t } from '../i18n.js';
import type { Loaded } from '../use-loaded.js';
import { Heading } from './heading.js';

interface LoadingProps<Answer> {
  readonly heading: string;
  readonly loaded: Loaded<Answer>;
  readonly children: (answer: Answer) => ComponentChildren;
}

/** A page that shows what it was told; until then, and where that fails, it says so below its heading. */
export function Loading<Answer>({ heading, loaded, children }: LoadingProps<Answer>) {
  if (loaded.state === 'loaded') return <>{children(loaded.answer)}</>;
  return (
    <>
      <Heading>{heading}</Heading>
      {loaded.state === 'loading' ? (
        <p aria-busy="true">{t('description.loading')}</p>
      ) : (
        <>
          <ProblemText problem={loaded.problem} />
          {!loaded.problem.isOver && !loaded.problem.isFinal && (
            <button type="button" class="secondary" onClick={() => location.reload()}>
              {t('action.try_again')}
            </button>
          )}
        </>
      )}
    </>
  );
}
