import { Injectable } from '@nestjs/common';
import { type InteractionResults, Provider } from 'oidc-provider';
import { Clock } from '#src/kernel/clock.js';
import { Adapters } from '../adapter/adapters.js';
import type { ArtefactAdapter } from '../adapter/artefact.adapter.js';
import type { SessionContext } from '../sessions/session.repository.js';
import type { ProviderPart } from './provider-part.js';

const MAX_SUBMISSION_BYTES = 8 * 1024;

type Session = InstanceType<Provider['Session']>;

/**
 * Keeps a session that has ended from coming back. The library reads a session when a request begins and stores it when the
 * request ends, also where somebody ended it between.
 */
@Injectable()
export class SessionsPart implements ProviderPart {
  constructor(private readonly adapters: Adapters) {}

  attach(provider: Provider): void {
    tellWholeSeconds(provider);
    const sessions = this.adapters.ofArtefacts('Session');
    const { Session } = provider;
    Session.prototype.save = async function saveUnlessEnded(ttl) {
      await store(sessions, this, { ttl, members: Session.IN_PAYLOAD });
      return this.jti;
    };
  }
}

/**
 * Stores a new session, and one that was stored before in its row, whatever its id was there, as the library would in
 * another. Of what it is for clients only the part of the request's own: a browser may enter several applications at once.
 */
async function store(
  sessions: ArtefactAdapter,
  session: Session,
  { ttl, members }: { readonly ttl: number; readonly members: readonly string[] },
): Promise<void> {
  const { uid, jti } = session;
  const now = Clock.nowSeconds();
  const stored = Object.entries(session).filter(([name]) => members.includes(name));
  const payload = { iat: now, ...Object.fromEntries(stored), exp: now + ttl, uid, jti };
  const context = contextOf(session);
  if (typeof session.exp === 'number') {
    const clientId = Provider.ctx?.oidc.client?.clientId ?? '';
    const authorization = session.authorizations?.[clientId];
    await sessions.update(payload, ttl, { clientId, authorization, context });
  } else await sessions.upsert(jti, payload, ttl, context);
  Object.assign(session, { exp: now + ttl, oldId: undefined, touched: false });
}

/** Sign-ins are known to the millisecond, so that it is known what came first where sessions end at the same time. */
function tellWholeSeconds({ Session }: Provider): void {
  const { authTime } = Session.prototype;
  Session.prototype.authTime = function wholeSeconds() {
    const time = authTime.call(this);
    return time === undefined ? undefined : Math.floor(time);
  };
}

/** What is known beside, in the request in which somebody signs in; null in any other. */
function contextOf({ uid }: Session): SessionContext | null {
  const { session, result, params, provider } = Provider.ctx?.oidc ?? {};
  if (!provider || !result?.login || session?.uid !== uid) return null;
  return {
    clientId: String(params?.['client_id']),
    origin: new URL(provider.issuer).origin,
    lastSubmission: submissionIn(result),
  };
}

/** Whoever answers an interaction may add what is shown to operators: an object that holds no secret, 8 KB at most. */
function submissionIn({ lastSubmission }: InteractionResults): object | null {
  if (typeof lastSubmission !== 'object' || lastSubmission === null) return null;
  return Buffer.byteLength(JSON.stringify(lastSubmission)) <= MAX_SUBMISSION_BYTES ? lastSubmission : null;
}
