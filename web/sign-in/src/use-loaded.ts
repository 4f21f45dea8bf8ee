import { useEffect, useState } from 'preact/hooks';
import { ApiError } from './api/client.js';
import { type Problem, problemOf } from './form/problem.js';
import { navigate } from './router.js';

export type Loaded<Answer> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'loaded'; readonly answer: Answer };

/** What a page needs from the API before it can show anything; asked for once. */
export function useLoaded<Answer>(load: () => Promise<Answer>): Loaded<Answer> {
  const [loaded, setLoaded] = useState<Loaded<Answer>>({ state: 'loading' });
  useEffect(() => {
    load().then(
      (answer) => setLoaded({ state: 'loaded', answer }),
      (error: unknown) => {
        if (error instanceof ApiError && error.code === 'session.not_found') {
          navigate('/unknown-session', { replace: true });
        } else setLoaded({ state: 'failed', problem: problemOf(error) });
      },
    );
  }, []);
  return loaded;
}
