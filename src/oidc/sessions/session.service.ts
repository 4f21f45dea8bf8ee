import { Injectable } from '@nestjs/common';
import type { ListGrantsDto } from './grant.dto.js';
import type { DeleteSessionDto } from './session.dto.js';
import { SessionErrors } from './session.errors.js';
import { UserSessions } from './user-sessions.js';

/** What users are signed in with, and what they granted, for operators. */
@Injectable()
export class SessionService {
  constructor(private readonly sessions: UserSessions) {}

  async list(userId: string) {
    return { sessions: await this.sessions.list(userId) };
  }

  async get(userId: string, uid: string) {
    const session = await this.sessions.find(userId, uid);
    if (!session) throw SessionErrors.sessionNotFound();
    return session;
  }

  async delete(userId: string, uid: string, options: DeleteSessionDto): Promise<void> {
    const ending = await this.sessions.end(userId, uid, options, 'operator');
    if (ending === 'of-another-user') throw SessionErrors.notOfUser();
    if (ending === 'not-found') throw SessionErrors.sessionNotFound();
  }

  listGrants(userId: string, filter: ListGrantsDto) {
    return this.sessions.listGrants(userId, filter);
  }

  async deleteGrant(userId: string, grantId: string): Promise<void> {
    if (!(await this.sessions.revokeGrant(userId, grantId))) throw SessionErrors.grantNotFound();
  }
}
