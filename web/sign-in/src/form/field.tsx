import type { ComponentChildren } from 'preact';
import type { Problem } from './problem.js';
import { ProblemText } from './problem-text.js';

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly problem: Problem | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'password';
  /** Which keyboard phones offer, where the type does not say it. */
  readonly inputMode?: 'numeric';
  /** What a password manager fills in (HTML, "autofill detail tokens"). */
  readonly autocomplete: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly onInput?: (value: string, input: HTMLInputElement) => void;
  /** Within the frame of the field, at its beginning. */
  readonly lead?: ComponentChildren;
  /** Within the frame of the field, at its end. */
  readonly children?: ComponentChildren;
}

/** A field that has to be filled in, with its label above, its hint below, and what is wrong with it. */
export function Field({
  name,
  label,
  problem,
  type = 'text',
  inputMode,
  autocomplete,
  value,
  hint,
  onInput,
  lead,
  children,
}: FieldProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <div class="frame">
        {lead}
        <input
          id={name}
          name={name}
          // The types know a set of attributes for each kind of input; these exist for all of ours.
          type={type as 'text'}
          inputMode={inputMode}
          autocomplete={autocomplete as 'on'}
          autocapitalize="none"
          spellcheck={false}
          required
          defaultValue={value}
          aria-invalid={problem !== undefined}
          aria-describedby={hint === undefined ? `${name}-problem` : `${name}-hint ${name}-problem`}
          onInput={({ currentTarget }) => onInput?.(currentTarget.value, currentTarget)}
        />
        {children}
      </div>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <ProblemText id={`${name}-problem`} problem={problem} />
    </div>
  );
}
