import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n.js';
import { Heading } from '../../layout/heading.js';
import { PageLink } from '../../layout/page-link.js';
import { navigate } from '../../router.js';
import { loadAccount } from '../api/account.js';
import { isProven, prove } from '../proof/proof.js';
import { say } from '../say.js';
import { announce } from './status.js';

interface TaskProps {
  readonly heading: string;
  /** Whether it is sensitive: whoever does it confirms first that the account is theirs. */
  readonly isSensitive: boolean;
  readonly children: ComponentChildren;
}

/** A page on which one thing is done. */
export function Task({ heading, isSensitive, children }: TaskProps) {
  const [isOpen, setOpen] = useState(() => !isSensitive || isProven());
  useEffect(() => {
    announce('');
    if (!isOpen)
      prove().then(
        () => setOpen(true),
        () => navigate('/account', { replace: true }),
      );
  }, []);
  return (
    <>
      <Heading>{heading}</Heading>
      {isOpen ? children : <p>{t('description.loading')}</p>}
      <p class="aside">
        <PageLink to="/account">{say('action.back')}</PageLink>
      </p>
    </>
  );
}

/** Shows the account as it is now, and says what was done. */
export async function finishTask(said: string): Promise<void> {
  await loadAccount();
  navigate('/account', { replace: true });
  announce(said);
}
