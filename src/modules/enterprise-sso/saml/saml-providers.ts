import { DEFAULT_MAPPING } from '#src/modules/connectors/connectors.public.js';
import { defineSamlProvider } from './define-saml-provider.js';

const logo = (colour: string, shape: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="${colour}"/>${shape}</svg>`,
  )}`;

const SHIELD =
  '<path d="M12 5l6 2.5v4.2c0 3.6-2.4 6-6 7.3-3.6-1.3-6-3.7-6-7.3V7.5z" fill="none" stroke="#fff" stroke-width="1.5"/>';
const LETTER =
  '<text x="12" y="17" font-family="system-ui,sans-serif" font-size="14" font-weight="700" text-anchor="middle" fill="#fff">E</text>';

export const saml = defineSamlProvider({
  providerName: 'SAML',
  name: 'SAML',
  description: 'Any identity provider that speaks SAML 2.0.',
  logo: logo('#0f766e', SHIELD),
  logoDark: logo('#0f766e', SHIELD),
  mapping: DEFAULT_MAPPING,
});

const CLAIMS = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';

export const azureAd = defineSamlProvider({
  providerName: 'AzureAD',
  name: 'Microsoft Entra ID (SAML)',
  description: 'The directory of an enterprise at Microsoft, by SAML 2.0.',
  logo: logo('#0369a1', LETTER),
  logoDark: logo('#0369a1', LETTER),
  // What Entra ID sends unless somebody changes it.
  mapping: {
    id: 'nameID',
    email: `${CLAIMS}/emailaddress`,
    name: 'http://schemas.microsoft.com/identity/claims/displayname',
  },
});
