import { confirmed } from '../modal/confirm.js';
import { say } from '../say.js';
import { Action } from './action.js';
import { finishTask } from './task.js';

interface RemovalProps {
  readonly what: string;
  readonly remove: () => Promise<void>;
}

/** Takes something from an account instead of changing it. */
export function Removal({ what, remove }: RemovalProps) {
  const act = async (): Promise<void> => {
    if (!(await confirmed(say('text.ask_remove', { what }), say('action.remove')))) return;
    await remove();
    await finishTask(say('text.removed'));
  };
  return <Action label={say('action.remove')} of={what} act={act} />;
}
