import { useEffect, useRef } from 'preact/hooks';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { useForm } from '../form/use-form.js';
import { t } from '../i18n.js';
import { Heading } from './heading.js';
import { PageLink } from './page-link.js';

interface GoingProps {
  /** As long as it goes well. */
  readonly heading: string;
  readonly act: () => Promise<void>;
  /** Whether it may go better a second time, after it has failed. */
  readonly canTryAgain: () => boolean;
  /** The page that one comes back to where it does not. */
  readonly back: string;
}

/** Does something by itself that leads on. Where it fails, it says why, and shows ways out. */
export function Going({ heading, act, canTryAgain, back }: GoingProps) {
  const element = useRef<HTMLFormElement>(null);
  const form = useForm(act);
  useEffect(() => element.current?.requestSubmit(), []);
  return (
    <>
      <Heading>{form.problem ? t('page.sign_in') : heading}</Heading>
      <form ref={element} onSubmit={form.onSubmit} noValidate>
        <ProblemText problem={form.problem} />
        {!form.problem && <p aria-busy="true">{t('description.loading')}</p>}
        {form.problem && canTryAgain() && (
          <SubmitButton pending={form.pending}>{t('action.try_again')}</SubmitButton>
        )}
      </form>
      {form.problem && (
        <p class="aside">
          <PageLink to={back}>{t('action.sign_in_another_way')}</PageLink>
        </p>
      )}
    </>
  );
}
