import type { SocialRecord } from '../records/social.record.js';
import type { Flow } from './flow.js';

/** Stages what the provider issued, if anything, in place of what it had issued before. */
export function withTokenSet<Kind extends Flow>(flow: Kind, record: SocialRecord): Kind {
  const { id: recordId, tokens: sealed, connectorId, target, userInfo } = record;
  if (sealed === undefined || !userInfo) return flow;
  const others = (flow.tokenSets ?? []).filter((set) => set.target !== target);
  return {
    ...flow,
    tokenSets: [...others, { recordId, sealed, connectorId, target, identityId: userInfo.id }],
  };
}
