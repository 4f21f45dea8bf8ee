import type { Loaded } from '../../use-loaded.js';
import type { EnrolledFactor } from '../api/my-account.js';
import { isEditable, offersPasskeys } from '../center.js';
import { agentName } from '../parts/agent-name.js';
import { Action } from '../parts/action.js';
import { Listed } from '../parts/listed.js';
import { Row } from '../parts/row.js';
import { Section } from '../parts/section.js';
import { TaskLink } from '../parts/task-link.js';
import { say } from '../say.js';
import { datesOf, type Remove } from './factor-row.js';

interface PasskeysProps {
  readonly loaded: Loaded<readonly EnrolledFactor[]>;
  readonly remove: Remove;
}

export function Passkeys({ loaded, remove }: PasskeysProps) {
  const passkeys = loaded.state === 'loaded' ? loaded.answer.filter(({ type }) => type === 'WebAuthn') : [];
  if (passkeys.length === 0 && !offersPasskeys()) return null;
  return (
    <Section name="section.passkeys">
      <p class="hint">{say('text.passkeys')}</p>
      <Listed loaded={loaded.state === 'loaded' ? { ...loaded, answer: passkeys } : loaded}>
        {(passkey) => <PasskeyRow key={passkey.id} passkey={passkey} remove={remove} />}
      </Listed>
      {isEditable('passkey') && offersPasskeys() && (
        <TaskLink to="/account/passkey/add" label={say('action.add')} of={say('label.passkey')} />
      )}
    </Section>
  );
}

interface PasskeyRowProps {
  readonly passkey: EnrolledFactor;
  readonly remove: Remove;
}

function PasskeyRow({ passkey, remove }: PasskeyRowProps) {
  const name = passkey.name ?? agentName(passkey.agent) ?? say('label.passkey');
  return (
    <Row label={name} lines={datesOf(passkey)}>
      {isEditable('passkey') && (
        <>
          <TaskLink to={`/account/passkey/rename#${passkey.id}`} label={say('action.rename')} of={name} />
          <Action label={say('action.remove')} of={name} act={() => remove(passkey, name, 'passkeys')} />
        </>
      )}
    </Row>
  );
}
