import { useState } from 'preact/hooks';
import { keep, kept } from '../kept.js';

/** What somebody typed in, kept for this tab. Nothing secret. */
export function useKept(name: string, otherwise = ''): [value: string, keep: (value: string) => void] {
  const [value, setValue] = useState(() => kept(name) || otherwise);
  return [
    value,
    (typed) => {
      keep(name, typed);
      setValue(typed);
    },
  ];
}
