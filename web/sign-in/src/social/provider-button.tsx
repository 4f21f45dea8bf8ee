import { useState } from 'preact/hooks';
import type { Form } from '../form/use-form.js';
import { useDarkTheme } from '../theme.js';

interface Logos {
  readonly logo: string;
  readonly logoDark?: string | null | undefined;
}

interface ProviderButtonProps extends Logos {
  /** Of the connector: the form is sent with it as `connector`. */
  readonly id: string;
  readonly form: Form;
  readonly formId: string;
  readonly children: string;
}

/** Leads to a provider. It belongs to a form, and needs none of its fields. */
export function ProviderButton({ id, form, formId, children, ...logos }: ProviderButtonProps) {
  return (
    <button
      type="submit"
      form={formId}
      formNoValidate
      name="connector"
      value={id}
      class="secondary provider"
      aria-disabled={form.pending}
      aria-busy={form.pending}
    >
      <ProviderLogo {...logos} />
      <span>{children}</span>
    </button>
  );
}

function ProviderLogo({ logo, logoDark }: Logos) {
  const src = useDarkTheme() ? (logoDark ?? logo) : logo;
  const [missing, setMissing] = useState<string>();
  if (src === '' || src === missing) return null;
  return <img src={src} alt="" referrerpolicy="no-referrer" onError={() => setMissing(src)} />;
}
