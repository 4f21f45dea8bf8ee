import type { OfferedSsoConnector } from './sso-connector.repository.js';
import type { SsoProvider } from './providers/sso-provider.js';

/** What anybody may know of a connector that people can sign in with. */
export interface ShownSsoConnector {
  readonly id: string;
  /** Its display name, else that of its provider. */
  readonly connectorName: string;
  readonly logo: string;
  /** Left out where it is the same. */
  readonly darkLogo?: string;
}

export const shownSsoConnector = (
  { id, branding }: Pick<OfferedSsoConnector, 'id' | 'branding'>,
  provider: Pick<SsoProvider, 'name' | 'logo' | 'logoDark'>,
): ShownSsoConnector => {
  const logo = branding.logo || provider.logo;
  const darkLogo = branding.darkLogo || branding.logo || provider.logoDark;
  return {
    id,
    connectorName: branding.displayName || provider.name,
    logo,
    ...(darkLogo !== logo && { darkLogo }),
  };
};
