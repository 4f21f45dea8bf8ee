import { type PhraseKey, t } from '../i18n.js';

interface ExternalLinkProps {
  readonly href: string | null | undefined;
  readonly phrase: PhraseKey;
}

/** A link to a site of the tenant, in a tab of its own, so that nothing typed in here is lost. */
export function ExternalLink({ href, phrase }: ExternalLinkProps) {
  if (!href) return null;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {t(phrase)}
    </a>
  );
}
