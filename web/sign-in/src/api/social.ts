import { call } from './client.js';
import type { Verified } from './experience.js';

interface SentAway extends Verified {
  readonly authorizationUri: string;
}

/** Which of the two kinds of connectors it is. */
export interface ConnectorOfKind {
  readonly connectorId: string;
  readonly isEnterprise?: boolean | undefined;
}

export const requestAuthorizationUri = (connector: ConnectorOfKind, state: string, redirectUri: string) =>
  call<SentAway>('POST', `${pathOf(connector)}/authorization-uri`, { state, redirectUri });

/** Without a verification for what Google One Tap says, which began with none. */
export const verifyAnswer = (
  connector: ConnectorOfKind,
  connectorData: Readonly<Record<string, string>>,
  verificationId: string | undefined,
) =>
  call<Verified>('POST', `${pathOf(connector)}/verify`, {
    connectorData,
    ...(verificationId !== undefined && { verificationId }),
  });

/** Links what was verified with the account that has the same address, and goes on as its owner. */
export const identifyAsRelated = ({ verificationId }: Verified) =>
  call('POST', 'experience/identification', { verificationId, linkSocialIdentity: true });

const pathOf = ({ connectorId, isEnterprise = false }: ConnectorOfKind): string =>
  `experience/verification/${isEnterprise ? 'sso' : 'social'}/${encodeURIComponent(connectorId)}`;
