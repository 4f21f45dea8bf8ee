import { useState } from 'preact/hooks';
import { type Form, useForm } from '../form/use-form.js';
import { finish } from '../finish.js';
import { type Asked, changeAsked } from './asked.js';

interface FactorForm extends Form {
  /** What was asked for is done; only to go on has failed. */
  readonly isDone: boolean;
}

/** Shows a factor, or sets one up, once: a code counts once. Going on can be tried again. */
export function useFactorForm(
  { isDone: wasDone = false }: Asked,
  act: (values: Readonly<Record<string, string>>) => Promise<unknown>,
): FactorForm {
  const [isDone, setDone] = useState(wasDone);
  const form = useForm(async (values) => {
    if (!isDone) await act(values);
    changeAsked({ isDone: true });
    try {
      await finish();
    } catch (error) {
      setDone(true);
      throw error;
    }
  });
  return { ...form, isDone };
}
