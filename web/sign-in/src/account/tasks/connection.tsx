import { useForm } from '../../form/use-form.js';
import { GoingForm } from '../../layout/going-form.js';
import { canTryAgain, connect } from '../connecting/connect.js';
import { finishTask, Task } from '../parts/task.js';
import { say } from '../say.js';

/** Goes on by itself with what somebody has come back with from a provider. Where it fails, it says why. */
export function ConnectionTask() {
  const form = useForm(async () => {
    await connect();
    await finishTask(say('text.connected'));
  });
  return (
    <Task heading={say(form.problem ? 'section.connections' : 'page.connection')} isSensitive={false}>
      <GoingForm form={form} canTryAgain={canTryAgain} />
    </Task>
  );
}
