import { t } from '../../i18n.js';
import { Dialog } from './dialog.js';
import { ask } from './modals.js';

/** Whether somebody means what they have asked for, of which `consequence` says what else comes of it. */
export const confirmed = async (question: string, action: string, consequence?: string): Promise<boolean> =>
  (await ask<true>((settle) => (
    <Dialog heading={question} onClose={() => settle(undefined)}>
      {consequence !== undefined && <p>{consequence}</p>}
      <button type="button" class="primary" onClick={() => settle(true)}>
        {action}
      </button>
      <button type="button" class="secondary" onClick={() => settle(undefined)}>
        {t('action.cancel')}
      </button>
    </Dialog>
  ))) === true;
