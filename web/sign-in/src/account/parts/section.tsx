import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePath } from '../../router.js';
import { type AccountPhraseKey, say } from '../say.js';

interface SectionProps {
  /** Its last part is what an address names: `/account/sessions`. */
  readonly name: Extract<AccountPhraseKey, `section.${string}`>;
  readonly children: ComponentChildren;
}

/** A part of the account. Who comes by its address finds it in view, with the focus on its heading. */
export function Section({ name, children }: SectionProps) {
  const id = name.slice('section.'.length);
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsked = usePath() === `/account/${id}`;
  useEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [isAsked]);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {say(name)}
      </h2>
      {children}
    </section>
  );
}

/** Gives the focus to a section, when what had it is gone. */
export const focusSection = (id: string): void => document.getElementById(id)?.focus();
