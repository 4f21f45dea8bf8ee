import { useState } from 'preact/hooks';
import { endSession, listSessions, type Session } from '../api/my-account.js';
import { isEditable } from '../center.js';
import { confirmed } from '../modal/confirm.js';
import { Action } from '../parts/action.js';
import { agentName } from '../parts/agent-name.js';
import { Row } from '../parts/row.js';
import { focusSection, Section } from '../parts/section.js';
import { announce } from '../parts/status.js';
import { dateOf, say } from '../say.js';

const SECOND = 1_000;

/** Where somebody is signed in. It is told to who has confirmed that the account is theirs, so only when asked for. */
export function Sessions() {
  const [sessions, setSessions] = useState<readonly Session[]>();
  const load = async (): Promise<void> => setSessions(await listSessions());
  const end = async (ended: readonly Session[], question: string, action: string): Promise<void> => {
    if (!(await confirmed(question, action))) return;
    for (const { payload } of ended) await endSession(payload.uid);
    await load();
    announce(say('text.signed_out_there'));
    focusSection('sessions');
  };
  const others = sessions?.filter(({ isCurrent }) => !isCurrent) ?? [];
  return (
    <Section name="section.sessions">
      {sessions ? (
        <ul class="rows">
          {sessions.map((session) => (
            <SessionRow key={session.payload.uid} session={session} end={end} />
          ))}
        </ul>
      ) : (
        <>
          <p class="hint">{say('text.sessions_hidden')}</p>
          <Action
            label={say('action.show')}
            of={say('section.sessions')}
            act={() => load().then(() => focusSection('sessions'))}
          />
        </>
      )}
      {isEditable('session') && others.length > 1 && (
        <Action
          label={say('action.end_others')}
          act={() => end(others, say('text.ask_end_others'), say('action.end_others'))}
        />
      )}
    </Section>
  );
}

interface SessionRowProps {
  readonly session: Session;
  readonly end: (ended: readonly Session[], question: string, action: string) => Promise<void>;
}

function SessionRow({ session, end }: SessionRowProps) {
  const { payload, lastSubmission, isCurrent } = session;
  const name = agentName(lastSubmission?.signInContext?.['userAgent']) ?? say('label.unknown_device');
  const date = say('text.signed_in', { date: dateOf(payload.loginTs * SECOND) });
  return (
    <Row label={name} lines={[isCurrent && say('label.this_device'), date]}>
      {isEditable('session') && !isCurrent && (
        <Action
          label={say('action.end_session')}
          of={name}
          act={() => end([session], say('text.ask_end_session', { what: name }), say('action.end_session'))}
        />
      )}
    </Row>
  );
}
