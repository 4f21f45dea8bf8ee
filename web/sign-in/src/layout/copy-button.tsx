import { useState } from 'preact/hooks';
import { t } from '../i18n.js';

/** Copies a text, and says so. Nothing where the browser lets no page do that, as it is without TLS. */
export function CopyButton({ text }: { readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  if (!('clipboard' in navigator)) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <button type="button" class="secondary" onClick={copy}>
        {t('mfa.copy')}
      </button>
      <p class="hint said" role="status">
        {isCopied && t('mfa.copied')}
      </p>
    </>
  );
}
