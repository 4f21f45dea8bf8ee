import { useLayoutEffect, useState } from 'preact/hooks';

const MOVED = 'portico:moved';

/** Shows another page without loading one; the query stays, which says for whom the pages are. */
export function navigate(path: string, { replace = false } = {}): void {
  const url = path + location.search;
  if (replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  dispatchEvent(new Event(MOVED));
}

/** Leaves the pages. What was sent is spent, so going back leads past them, and nothing happens here any more. */
export function leave(url: string): Promise<never> {
  location.replace(url);
  return new Promise(() => {});
}

/** The path of the page that is shown, without a slash at its end. */
export function usePath(): string {
  const [path, setPath] = useState(currentPath);
  // Before the effects of any page, which may lead on at once.
  useLayoutEffect(() => {
    const update = (): void => setPath(currentPath());
    addEventListener('popstate', update);
    addEventListener(MOVED, update);
    return () => {
      removeEventListener('popstate', update);
      removeEventListener(MOVED, update);
    };
  }, []);
  return path;
}

const currentPath = (): string => location.pathname.replace(/\/+$/, '') || '/';
