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

interface Verified {
  readonly verificationId: string;
}

interface Redirect {
  readonly redirectTo: string;
}

export const begin = (interactionEvent: InteractionEvent) => call('PUT', 'experience', { interactionEvent });

export const getInteraction = () => call<Interaction>('GET', 'experience/interaction');

export const verifyPassword = (identifier: Identifier, password: string) =>
  call<Verified>('POST', 'experience/verification/password', { identifier, password });

export const verifyNewPasswordIdentity = (username: string, password: string) =>
  call<Verified>('POST', 'experience/verification/new-password-identity', {
    identifier: { type: 'username', value: username },
    password,
  });

/** Without a verification an account is made of what is staged. */
export const identify = (verified?: Verified) => call('POST', 'experience/identification', verified ?? {});

export const stage = (type: 'username' | 'password', value: string) =>
  call('POST', 'experience/profile', { type, value });

export const submit = () => call<Redirect>('POST', 'experience/submit');

export const getConsent = () => call<AskedConsent>('GET', 'interaction/consent');

export const agree = (organizationIds: readonly string[]) =>
  call<Redirect>('POST', 'interaction/consent', { organizationIds });

export const refuse = () => call<Redirect>('DELETE', 'interaction/consent');
