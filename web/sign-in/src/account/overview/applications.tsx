import { useState } from 'preact/hooks';
import { type Grant, listGrants, revokeGrant } from '../api/my-account.js';
import { isEditable } from '../center.js';
import { confirmed } from '../modal/confirm.js';
import { client } from '../oidc/provider.js';
import { Action } from '../parts/action.js';
import { Row } from '../parts/row.js';
import { focusSection, Section } from '../parts/section.js';
import { announce } from '../parts/status.js';
import { say } from '../say.js';

/** An application, with all that it was granted: once for each session in which somebody came to it. */
interface Granted {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** What applications have access. It is told to who has confirmed that the account is theirs, so only when asked for. */
export function Applications() {
  const [applications, setApplications] = useState<readonly Granted[]>();
  const load = async (): Promise<void> => setApplications(byApplication(await listGrants()));
  const revoke = async ({ name, grants }: Granted): Promise<void> => {
    if (!(await confirmed(say('text.ask_revoke', { what: name }), say('action.revoke')))) return;
    for (const { id } of grants) await revokeGrant(id);
    await load();
    announce(say('text.access_taken'));
    focusSection('applications');
  };
  return (
    <Section name="section.applications">
      {applications ? (
        <ul class="rows">
          {applications.map((application) => (
            <Row key={application.id} label={application.name} lines={[]}>
              {isEditable('session') && (
                <Action label={say('action.revoke')} of={application.name} act={() => revoke(application)} />
              )}
            </Row>
          ))}
        </ul>
      ) : (
        <>
          <p class="hint">{say('text.sessions_hidden')}</p>
          <Action
            label={say('action.show')}
            of={say('section.applications')}
            act={() => load().then(() => focusSection('applications'))}
          />
        </>
      )}
      {applications?.length === 0 && <p>{say('text.no_applications')}</p>}
    </Section>
  );
}

/** Without this page, which would be left by taking its access away. */
function byApplication(grants: readonly Grant[]): readonly Granted[] {
  const granted = new Map<string, Granted>();
  for (const grant of grants) {
    const { id, name } = grant.application;
    const before = granted.get(id)?.grants ?? [];
    if (id !== client.client_id) granted.set(id, { id, name, grants: [...before, grant] });
  }
  return [...granted.values()];
}
