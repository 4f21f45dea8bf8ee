import { useEffect, useState } from 'preact/hooks';
import type { Identifier } from '../api/experience.js';
import { keepObject, keptObject } from '../kept.js';
import { navigate } from '../router.js';

const NAME = 'sign-in identifier';

/** Keeps who wants to sign in for the pages on which they show it. */
export const keepSignInIdentifier = (identifier: Identifier): void => keepObject(NAME, identifier);

export const keptSignInIdentifier = (): Identifier | undefined => keptObject<Identifier>(NAME);

/** Who wants to sign in; a page that does not know it leads to where it is asked. */
export function useSignInIdentifier(): Identifier | undefined {
  const [identifier] = useState(keptSignInIdentifier);
  useEffect(() => {
    if (!identifier) navigate('/sign-in', { replace: true });
  }, []);
  return identifier;
}
