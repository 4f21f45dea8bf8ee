import { useState } from 'preact/hooks';
import { experience } from '../settings.js';
import { useDarkTheme } from '../theme.js';

/** That of the organization, the application or the tenant, as the server has chosen; nothing where there is none. */
export function Logo() {
  const { logoUrl, darkLogoUrl } = experience.branding;
  const src = useDarkTheme() ? (darkLogoUrl ?? logoUrl) : logoUrl;
  const [missing, setMissing] = useState<string>();
  if (src === undefined || src === missing) return null;
  // Decoration: what the page is about says its heading.
  return <img class="logo" src={src} alt="" referrerpolicy="no-referrer" onError={() => setMissing(src)} />;
}
