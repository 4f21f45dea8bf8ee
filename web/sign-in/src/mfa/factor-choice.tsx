import { t } from '../i18n.js';
import { navigate } from '../router.js';
import type { Asked } from './asked.js';
import { factorLabel } from './factors.js';
import { usableFactors } from './next-page.js';

/** A button for each factor that works in this browser. */
export function FactorChoice({ asked }: { readonly asked: Asked }) {
  const factors = usableFactors(asked);
  if (factors.length === 0) return <p>{t('mfa.passkey_unsupported')}</p>;
  return (
    <>
      {factors.map((factor) => (
        <button
          key={factor}
          type="button"
          class="secondary"
          onClick={() => navigate(`${asked.page}/${factor}`)}
        >
          {factorLabel(factor, asked)}
        </button>
      ))}
    </>
  );
}
