import { type Adapter, type AdapterPayload, errors, Provider } from 'oidc-provider';
import { Clock } from '#src/kernel/clock.js';
import { HashPurpose, type KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import type { Secrets } from '#src/platform/crypto/secrets.js';
import { arrivedAt } from './arrival.js';
import {
  type Artefact,
  type ArtefactRepository,
  type ClientOfSession,
  encryptedArtefactIds,
  encryptedArtefactPayloads,
  type Ownership,
  type StoredArtefact,
} from './artefact.repository.js';
import { keepGrant, takeGrant } from './found-grants.js';
import { partedPayload } from './secret-members.js';

const ARTEFACT_ID = new HashPurpose('oidc-artefact');
const USER_CODE = new HashPurpose('oidc-user-code');

/**
 * A client whose answer was lost asks again with the same code, which the provider would take for a theft; one that does
 * several things at once refreshes several times with the same token, and a device polls while it is answered. So long
 * after its first use a code or refresh token looks unused. Using a code again fails even so, using a refresh token does not.
 */
const REPEATED_MILLISECONDS = 3000;
const LOOKS_UNUSED_AT_FIRST: ReadonlySet<string> = new Set([
  'AuthorizationCode',
  'DeviceCode',
  'RefreshToken',
]);
const USED_AGAIN_AT_FIRST: ReadonlySet<string> = new Set(['RefreshToken']);

const GRANT = 'Grant';

/** What was to be used once has been used. */
export class AlreadyUsed extends errors.InvalidGrant {}

/** What a user had has ended, and is not made anew by a request that had begun before. */
export class Ended extends errors.InvalidGrant {}

/** Kinds that are found by something else than their id, and so have to remember it. */
const FOUND_WITHOUT_ID: ReadonlySet<string> = new Set(['Session', 'DeviceCode', 'Grant']);

/** Kinds that end with the right of their user to sign in. */
const OWNED: ReadonlySet<string> = new Set([
  'Session',
  'Grant',
  'AuthorizationCode',
  'DeviceCode',
  'AccessToken',
  'RefreshToken',
]);
/** Kinds that come from a session, and not once that has ended. */
const FROM_SESSION: ReadonlySet<string> = new Set(['AuthorizationCode', 'DeviceCode']);

/**
 * Keeps the provider's artefacts in PostgreSQL. An id is a bearer's secret (a code, a token, a cookie), so only its
 * keyed hash is stored, and encrypted where it has to be known again; so is what one artefact holds of another's secret.
 * What can be used once is used once, also when requests race: using it is one conditional update.
 */
export class ArtefactAdapter implements Adapter {
  constructor(
    private readonly kind: string,
    private readonly artefacts: ArtefactRepository,
    private readonly keyedHash: KeyedHash,
    private readonly secrets: Secrets,
  ) {}

  /**
   * What was revoked stays revoked: a request that had begun before stores nothing of it. Throws then, `login_required`
   * for who is in a browser; a new session is not stored, and the next request finds none. `context` is what is known of a
   * session of a user beside; it goes with the session.
   */
  async upsert(
    id: string,
    payload: AdapterPayload,
    expiresIn?: number,
    context: object | null = null,
  ): Promise<void> {
    const artefact = await this.artefact(id, payload, expiresIn);
    const owner = this.ownerOf(payload);
    if (!owner) return this.artefacts.upsert(artefact);
    if ((await this.artefacts.upsertOwned(artefact, { ...owner, context })) || this.kind === 'Session')
      return;
    if (Provider.ctx?.oidc.session) throw new errors.LoginRequired('the session has ended');
    throw new Ended('the sessions of the user have ended');
  }

  /** Stores a session that was stored before, under another id perhaps. Where it has ended meanwhile, it stays so. */
  async update(
    payload: AdapterPayload & { readonly uid: string; readonly jti: string },
    expiresIn: number,
    client: ClientOfSession,
  ): Promise<void> {
    const { uid, jti, accountId = null, loginTs } = payload;
    const artefact = await this.artefact(jti, payload, expiresIn);
    await this.artefacts.updateSession(
      uid,
      artefact,
      { accountId, signedInAt: milliseconds(loginTs) },
      client,
    );
  }

  /**
   * Adds an answer to an interaction, and returns where the browser goes next; undefined where it has ended, and then the
   * unit of work of what the answer changes has to fail.
   */
  async answer(id: string, answer: object): Promise<string | undefined> {
    const payload = await this.lock(id);
    const secondsLeft = Number(payload?.exp) - Clock.now() / 1000;
    if (!payload || !(secondsLeft > 0)) return undefined;
    const result = { ...Object(payload['lastSubmission']), ...answer };
    await this.upsert(id, { ...payload, result }, secondsLeft);
    return String(payload['returnTo']);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const known = this.kind === GRANT ? takeGrant(id) : undefined;
    if (known) return known;
    const stored = await this.artefacts.find(this.kind, await this.hash(id));
    if (stored?.grant) keepGrantOf(stored, stored.grant);
    const isRepeated = LOOKS_UNUSED_AT_FIRST.has(this.kind) && stored && wasJustUsed(stored);
    return stored && this.payloadOf(isRepeated ? { ...stored, consumedAt: null } : stored, id);
  }

  /** Finds it and keeps others from locking or changing it until the unit of work ends; undefined where there is none. */
  async lock(id: string): Promise<AdapterPayload | undefined> {
    const stored = await this.artefacts.lock(this.kind, await this.hash(id));
    return stored && this.payloadOf(stored, id);
  }

  /** The grant of what has been used, however short ago; undefined where it has not, or is unknown. */
  async findGrantOfUsed(id: string): Promise<string | undefined> {
    const stored = await this.artefacts.find(this.kind, await this.hash(id));
    return stored?.consumedAt ? String(stored.payload['grantId']) : undefined;
  }

  /** The grant of what was used longer ago than it may look unused; undefined for anything else. */
  async findGrantOfSpent(id: string): Promise<string | undefined> {
    const stored = await this.artefacts.find(this.kind, await this.hash(id));
    return stored?.consumedAt && !wasJustUsed(stored) ? String(stored.payload['grantId']) : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.withId(await this.artefacts.findByUid(this.kind, uid));
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    const hash = await this.keyedHash.of(USER_CODE, userCode);
    const found = this.withId(await this.artefacts.findByUserCode(this.kind, hash));
    return found && { ...found, userCode };
  }

  async consume(id: string): Promise<void> {
    const now = arrivedAt();
    const isUsed = await this.artefacts.consume(this.kind, await this.hash(id), {
      now,
      againSince: USED_AGAIN_AT_FIRST.has(this.kind) ? now - REPEATED_MILLISECONDS : null,
    });
    if (!isUsed) throw new AlreadyUsed(`${this.kind} already consumed`);
  }

  /** A grant goes with its codes and tokens. */
  async destroy(id: string): Promise<void> {
    const hash = await this.hash(id);
    await (this.kind === GRANT
      ? this.artefacts.deleteGrant(id, hash)
      : this.artefacts.delete(this.kind, hash));
  }

  /** Nothing is left to do: the library asks this of every kind, and then destroys the grant, as `revokeGrantPolicy` has it. */
  async revokeByGrantId(): Promise<void> {}

  private async artefact(id: string, payload: AdapterPayload, expiresIn?: number): Promise<Artefact> {
    const idHash = await this.hash(id);
    // JSON leaves out what is undefined.
    const { plain, secret } = partedPayload(this.kind, { ...payload, jti: undefined, userCode: undefined });
    return {
      kind: this.kind,
      idHash,
      encryptedId: FOUND_WITHOUT_ID.has(this.kind)
        ? this.secrets.seal(id, encryptedArtefactIds, idHash)
        : null,
      payload: plain,
      encryptedPayload:
        secret && this.secrets.seal(JSON.stringify(secret), encryptedArtefactPayloads, idHash),
      userCodeHash:
        payload.userCode === undefined ? null : await this.keyedHash.of(USER_CODE, payload.userCode),
      expiresAt: expiresIn === undefined ? null : Clock.now() + expiresIn * 1000,
      grantIdHash: payload.grantId === undefined ? null : await this.hash(payload.grantId, GRANT),
    };
  }

  /** Undefined for what is nobody's. */
  private ownerOf({
    accountId,
    uid,
    sessionUid = uid,
    loginTs,
  }: AdapterPayload): Omit<Ownership, 'context'> | undefined {
    if (accountId === undefined || !OWNED.has(this.kind)) return undefined;
    const session = Provider.ctx?.oidc.session;
    return {
      accountId,
      signedInAt: milliseconds(loginTs ?? session?.loginTs),
      sessionUid: sessionUid ?? session?.uid ?? null,
      // A new one is stored last.
      needsSession: FROM_SESSION.has(this.kind) && typeof session?.exp === 'number',
    };
  }

  /** What an id is stored as. */
  hash(id: string, kind = this.kind): Promise<Buffer> {
    return this.keyedHash.of(ARTEFACT_ID, `${kind}/${id}`);
  }

  /** What is stored, with its id, where that is known; undefined where it is not. */
  withId(stored: StoredArtefact | undefined): AdapterPayload | undefined {
    if (!stored?.encryptedId) return undefined;
    return this.payloadOf(stored, this.secrets.open(stored.encryptedId, encryptedArtefactIds, stored.idHash));
  }

  private payloadOf(
    { idHash, payload, encryptedPayload, consumedAt }: StoredArtefact,
    id: string,
  ): AdapterPayload {
    const secret = encryptedPayload && this.secrets.open(encryptedPayload, encryptedArtefactPayloads, idHash);
    return {
      ...payload,
      ...(secret && (JSON.parse(secret) as object)),
      jti: id,
      ...(consumedAt && { consumed: Math.floor(consumedAt.getTime() / 1000) }),
    };
  }
}

function keepGrantOf({ payload }: StoredArtefact, grant: AdapterPayload): void {
  const grantId = String(payload['grantId']);
  keepGrant(grantId, { ...grant, jti: grantId });
}

const milliseconds = (seconds: number | undefined): number | null =>
  seconds === undefined ? null : Math.round(seconds * 1000);

const wasJustUsed = ({ consumedAt }: StoredArtefact): boolean =>
  consumedAt !== null && arrivedAt() - consumedAt.getTime() <= REPEATED_MILLISECONDS;
