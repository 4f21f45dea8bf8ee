import { useEffect, useState } from 'preact/hooks';
import { problemOf } from '../../form/problem.js';
import type { Loaded } from '../../use-loaded.js';

/** What a part of the page shows, and how to ask for it anew. */
export function useList<Answer>(load: () => Promise<Answer>): [Loaded<Answer>, () => Promise<void>] {
  const [loaded, setLoaded] = useState<Loaded<Answer>>({ state: 'loading' });
  const reload = async (): Promise<void> => {
    try {
      setLoaded({ state: 'loaded', answer: await load() });
    } catch (error) {
      setLoaded({ state: 'failed', problem: problemOf(error) });
    }
  };
  useEffect(() => void reload(), []);
  return [loaded, reload];
}
