import { attemptOf, keepAnswer, keepAttempt, keptAttempt, oneTapAttempt } from './attempt.js';

const CALLBACK = /^\/callback\/(?:social\/)?([^/]+)\/?$/;

/** What makes a query an answer: some providers leave out the state where they refuse. */
const SIGNS = ['state', 'error', 'credential'];

/**
 * Takes what a provider sent back out of the address before anything is shown: a code in it is neither in the history then,
 * nor told to others. In its place comes the query with which the sign-in began.
 */
export function takeAnswer(): void {
  const { pathname, searchParams } = new URL(location.href);
  // What came there was posted, and the address has nothing of it.
  if (pathname.startsWith('/api/')) history.replaceState(null, '', pathname + (keptAttempt()?.query ?? ''));
  const connectorId = decoded(CALLBACK.exec(pathname)?.[1] ?? '');
  if (connectorId === '' || !SIGNS.some((name) => searchParams.has(name))) return;
  const parameters = Object.fromEntries(searchParams);
  keepAnswer({ connectorId, parameters });
  if ('credential' in parameters) keepAttempt(oneTapAttempt(connectorId));
  history.replaceState(null, '', pathname + (attemptOf(connectorId)?.query ?? ''));
}

/** A part of a path as it was meant. What cannot be read stays as it is, and stands for nothing. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
