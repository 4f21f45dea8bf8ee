import { t } from '../i18n.js';
import { PageLink } from '../layout/page-link.js';
import type { Problem } from './problem.js';

interface ProblemTextProps {
  readonly id?: string;
  readonly problem: Problem | undefined;
}

/** Says what is wrong, also to those who cannot see the page. Always there, since only what changes in it is announced. */
export function ProblemText({ id, problem }: ProblemTextProps) {
  return (
    <div class={problem?.isCalm ? 'problem calm' : 'problem'} id={id} role="alert">
      {problem?.message}
      {problem?.points && problem.points.length > 0 && (
        <ul>
          {problem.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {problem?.isOver && (
        <>
          {' '}
          <PageLink to={firstPage()}>{t('action.start_again')}</PageLink>
        </>
      )}
    </div>
  );
}

/** Where what was begun here begins. */
function firstPage(): string {
  const [, folder = ''] = location.pathname.split('/');
  return folder === 'register' || folder === 'forgot-password' ? `/${folder}` : '/sign-in';
}
