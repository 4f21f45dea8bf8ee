import { useState } from 'preact/hooks';

/** What somebody typed in, kept for this tab, so that it is there again after a reload. Nothing secret. */
export function useKept(name: string): [value: string, keep: (value: string) => void] {
  const [value] = useState(() => sessionStorage.getItem(name) ?? '');
  return [value, (typed) => sessionStorage.setItem(name, typed)];
}
