import { call } from './client.js';

export interface Invitation {
  readonly organization: { readonly id: string; readonly name: string };
  readonly inviterName: string | null;
  readonly invitee: string;
  readonly hasAccount: boolean;
  readonly missingProfile: readonly ('username' | 'password')[];
}

export interface Accepted {
  readonly isNewUser: boolean;
  readonly redirectTo: string | null;
}

export const showInvitation = (token: string) => call<Invitation>('POST', 'invitation', { token });

export const acceptInvitation = (token: string, chosen: Readonly<Record<string, string>>) =>
  call<Accepted>('POST', 'invitation/acceptance', { token, ...chosen });
