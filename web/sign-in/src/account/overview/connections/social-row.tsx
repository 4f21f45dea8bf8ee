import { leftToRight } from '../../../i18n.js';
import { type Identity, loadAccount } from '../../api/account.js';
import { removeIdentity } from '../../api/my-account.js';
import { isEditable } from '../../center.js';
import { goToProvider } from '../../connecting/go-to-provider.js';
import { confirmed } from '../../modal/confirm.js';
import { Action } from '../../parts/action.js';
import { Row } from '../../parts/row.js';
import { focusSection } from '../../parts/section.js';
import { announce } from '../../parts/status.js';
import { say } from '../../say.js';
import type { SocialConnection } from './social-connections.js';

/** A provider, and what can be done about it. */
export function SocialRow({ connection }: { readonly connection: SocialConnection }) {
  const { name, connector, identity } = connection;
  return (
    <Row label={name} lines={identity ? linesOf(identity) : [say('text.not_connected')]}>
      {isEditable('social') && identity && (
        <Action label={say('action.remove')} of={name} act={() => remove(connection)} />
      )}
      {isEditable('social') && !identity && connector && (
        <Action label={say('action.connect')} of={name} act={() => goToProvider(connector)} />
      )}
    </Row>
  );
}

async function remove({ target, name }: SocialConnection): Promise<void> {
  const question = say('text.ask_remove', { what: name });
  if (!(await confirmed(question, say('action.remove'), say('text.password_others')))) return;
  await removeIdentity(target);
  await loadAccount();
  announce(say('text.removed'));
  focusSection('connections');
}

/** By what its user knows the account again; its id there, where the provider says nothing else. */
function linesOf({ userId, details = {} }: Identity): readonly string[] {
  const { name, email, phone } = details;
  const address = email ?? phone ?? (name ? undefined : userId);
  return [...(name ? [String(name)] : []), ...(address ? [leftToRight(String(address))] : [])];
}
