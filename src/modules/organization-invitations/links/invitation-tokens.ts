import { Injectable } from '@nestjs/common';
import { equalHashes, HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';

const INVITATION_TOKEN = new HashPurpose('invitation-token');

/**
 * The secrets in links to invitations: the id of the invitation, and a keyed hash of it. So none is stored, every message
 * about an invitation has the same, and what ends the invitation ends them.
 */
@Injectable()
export class InvitationTokens {
  constructor(private readonly keyedHash: KeyedHash) {}

  async of(invitationId: string): Promise<string> {
    const hash = await this.keyedHash.of(INVITATION_TOKEN, invitationId);
    return `${invitationId}.${hash.toString('base64url')}`;
  }

  /** The id of the invitation; undefined where the token was not made in this tenant. */
  async invitationIn(token: string): Promise<string | undefined> {
    const [invitationId = ''] = token.split('.', 1);
    const isOurs = equalHashes(Buffer.from(token), Buffer.from(await this.of(invitationId)));
    return isOurs ? invitationId : undefined;
  }
}
