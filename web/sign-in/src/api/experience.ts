import type { components } from '../../../../sdk/generated/management-api.js';
import { call } from './client.js';

type Schemas = components['schemas'];

export type Interaction = Schemas['InteractionDto'];
export type AskedConsent = Schemas['AskedConsentDto'];
export type InteractionEvent = Interaction['interactionEvent'];

export interface Identifier {
  readonly type: 'username' | 'email' | 'phone';
  readonly value: string;
}

export interface Verified {
  readonly verificationId: string;
}

interface Redirect {
  readonly redirectTo: string;
}

/** Begins, and drops what was begun before. */
export const begin = (interactionEvent: InteractionEvent) => call('PUT', 'experience', { interactionEvent });

/** Goes on as something else, with what was verified so far. */
export const changeEvent = (interactionEvent: InteractionEvent) =>
  call('PUT', 'experience/interaction-event', { interactionEvent });

export const getInteraction = () => call<Interaction>('GET', 'experience/interaction');

export const verifyPassword = (identifier: Identifier, password: string) =>
  call<Verified>('POST', 'experience/verification/password', { identifier, password });

export const verifyNewPasswordIdentity = (username: string, password: string) =>
  call<Verified>('POST', 'experience/verification/new-password-identity', {
    identifier: { type: 'username', value: username },
    password,
  });

export const requestCode = (identifier: Identifier, interactionEvent: InteractionEvent) =>
  call<Verified>('POST', 'experience/verification/verification-code', { identifier, interactionEvent });

export const verifyCode = (identifier: Identifier, { verificationId }: Verified, code: string) =>
  call<Verified>('POST', 'experience/verification/verification-code/verify', {
    identifier,
    verificationId,
    code,
  });

export const verifyOneTimeToken = (email: string, token: string) =>
  call<Verified>('POST', 'experience/verification/one-time-token/verify', {
    identifier: { type: 'email', value: email },
    token,
  });

/** Without a verification an account is made of what is staged. */
export const identify = (verified?: Verified) =>
  call('POST', 'experience/identification', verified ? { verificationId: verified.verificationId } : {});

export const stage = (type: 'username' | 'password', value: string) =>
  call('POST', 'experience/profile', { type, value });

export const stageVerified = (type: 'email' | 'phone' | 'social', { verificationId }: Verified) =>
  call('POST', 'experience/profile', { type, verificationId });

export const setPassword = (password: string) => call('PUT', 'experience/profile/password', { password });

/** Where a password was reset, nobody is signed in, and there is nowhere to go. */
export const submit = () => call<Redirect>('POST', 'experience/submit');

export const getConsent = () => call<AskedConsent>('GET', 'interaction/consent');

export const agree = (organizationIds: readonly string[]) =>
  call<Redirect>('POST', 'interaction/consent', { organizationIds });

export const refuse = () => call<Redirect>('DELETE', 'interaction/consent');
