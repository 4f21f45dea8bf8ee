import type { components } from '../../../sdk/generated/management-api.js';
import type { Phrases } from '../../../src/modules/sign-in-experience/phrases/en.js';

export type Experience = components['schemas']['PublicExperienceDto'];

export interface RefusedAssertion {
  readonly connectorId: string;
  readonly code: string;
  readonly requestId?: string;
}

/** What the server tells the page, in the shape of the contract. */
interface PageSettings {
  readonly signInExperience: {
    readonly appId?: string;
    readonly organizationId?: string;
    readonly data: Experience;
  };
  readonly phrases: { readonly lng: string; readonly data: Phrases };
  /** Why somebody does not get on who comes from an identity provider. */
  readonly refusedAssertion?: RefusedAssertion;
}

/** It stands in the page as data that no browser runs, so a policy without inline scripts allows it. */
function read(): PageSettings {
  const element = document.getElementById('settings');
  return JSON.parse(element?.textContent ?? '') as PageSettings;
}

export const {
  signInExperience: { data: experience },
  phrases: { lng: language, data: phrases },
  refusedAssertion,
} = read();

/** The application that sent the user here. */
export const applicationId = new URLSearchParams(location.search).get('app_id') ?? undefined;

/** Whom the application expects. Anybody can write it into the address, so it is typed in at most. */
export const loginHint = new URLSearchParams(location.search).get('login_hint') ?? '';
