import { call } from './client.js';
import type { Verified } from './experience.js';

interface SentAway extends Verified {
  readonly authorizationUri: string;
}

export const requestAuthorizationUri = (connectorId: string, state: string, redirectUri: string) =>
  call<SentAway>('POST', `${pathOf(connectorId)}/authorization-uri`, { state, redirectUri });

/** Without a verification for what Google One Tap says, which began with none. */
export const verifySocial = (
  connectorId: string,
  connectorData: Readonly<Record<string, string>>,
  verificationId: string | undefined,
) =>
  call<Verified>('POST', `${pathOf(connectorId)}/verify`, {
    connectorData,
    ...(verificationId !== undefined && { verificationId }),
  });

/** Links what was verified with the account that has the same address, and goes on as its owner. */
export const identifyAsRelated = ({ verificationId }: Verified) =>
  call('POST', 'experience/identification', { verificationId, linkSocialIdentity: true });

const pathOf = (connectorId: string): string =>
  `experience/verification/social/${encodeURIComponent(connectorId)}`;
