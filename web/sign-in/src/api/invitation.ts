import type { components } from '../../../../sdk/generated/management-api.js';
import { call } from './client.js';

export type Invitation = components['schemas']['ShownInvitationDto'];
export type Accepted = components['schemas']['AcceptedInvitationDto'];

export const showInvitation = (token: string) => call<Invitation>('POST', 'invitation', { token });

export const acceptInvitation = (token: string, chosen: Readonly<Record<string, string>>) =>
  call<Accepted>('POST', 'invitation/acceptance', { token, ...chosen });
