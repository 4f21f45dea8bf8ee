import { useForm } from '../form/use-form.js';
import { t } from '../i18n.js';
import { GoingForm } from './going-form.js';
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
  const form = useForm(act);
  return (
    <>
      <Heading>{form.problem ? t('page.sign_in') : heading}</Heading>
      <GoingForm form={form} canTryAgain={canTryAgain} />
      {form.problem && (
        <p class="aside">
          <PageLink to={back}>{t('action.sign_in_another_way')}</PageLink>
        </p>
      )}
    </>
  );
}
