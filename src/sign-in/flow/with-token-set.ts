import type { ProviderRecord } from './connector-sessions.js';
import type { Flow } from './flow.js';
import type { StagedProfile } from './staged-profile.js';
import type { StagedTokenSet } from './staged-token-set.js';

/**
 * Stages what the provider issued, if anything, in place of what it had issued before. Tokens of another account with the
 * provider than the one that is staged go nowhere.
 */
export function withTokenSet<Kind extends Flow>(flow: Kind, record: ProviderRecord): Kind {
  const set = tokenSetOf(record);
  if (!set || isOfAnother(set, flow.profile)) return flow;
  const others = (flow.tokenSets ?? []).filter((known) => providerOf(known) !== providerOf(set));
  return { ...flow, tokenSets: [...others, set] };
}

function tokenSetOf(record: ProviderRecord): StagedTokenSet | undefined {
  const { id: recordId, tokens: sealed, connectorId, userInfo } = record;
  if (sealed === undefined || !userInfo) return undefined;
  const known = { recordId, sealed, identityId: userInfo.id };
  if (record.type === 'Social') return { ...known, connectorId, target: record.target };
  const { issuer } = record;
  return issuer === undefined ? undefined : { ...known, ssoConnectorId: connectorId, issuer };
}

const isOfAnother = (
  set: StagedTokenSet,
  { socialIdentity: social, enterpriseSsoIdentity: enterprise }: StagedProfile,
): boolean =>
  'issuer' in set
    ? enterprise?.issuer === set.issuer && enterprise.identityId !== set.identityId
    : social?.target === set.target && social.identity.userId !== set.identityId;

const providerOf = (set: StagedTokenSet): string =>
  'issuer' in set ? `issuer ${set.issuer}` : `target ${set.target}`;
