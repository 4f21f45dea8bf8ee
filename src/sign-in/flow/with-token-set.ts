import type { SocialRecord } from '../records/social.record.js';
import type { Flow } from './flow.js';

/**
 * Stages what the provider issued, if anything, in place of what it had issued before. Tokens of another account with the
 * provider than the one that is staged go nowhere.
 */
export function withTokenSet<Kind extends Flow>(flow: Kind, record: SocialRecord): Kind {
  const { id: recordId, tokens: sealed, connectorId, target, userInfo } = record;
  if (sealed === undefined || !userInfo) return flow;
  const { socialIdentity: staged } = flow.profile;
  if (staged?.target === target && staged.identity.userId !== userInfo.id) return flow;
  const others = (flow.tokenSets ?? []).filter((set) => set.target !== target);
  return {
    ...flow,
    tokenSets: [...others, { recordId, sealed, connectorId, target, identityId: userInfo.id }],
  };
}
