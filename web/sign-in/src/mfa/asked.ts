import { useEffect, useState } from 'preact/hooks';
import type { Factor, MfaAnswer } from '../api/mfa.js';
import { forget, keepObject, keptObject } from '../kept.js';
import { navigate } from '../router.js';

/**
 * What somebody is asked for before they are let in, as the submit was answered, and how far they have come with it. What was
 * made for it is kept until then: a new secret would make worthless the one that they have just taken into their app, and
 * phones drop pages while people look into another application.
 */
export interface Asked {
  readonly page: '/mfa-verification' | '/mfa-binding' | '/mfa-onboarding' | '/create-passkey';
  /** Those that can be shown or set up, in the order in which they are offered. */
  readonly factors: readonly Factor[];
  /** Where codes go, with most of it left out. */
  readonly addresses?: Partial<Record<Factor, string>> | undefined;
  /** How to do without. */
  readonly skip?: MfaAnswer | undefined;
  /** There is a second factor already. */
  readonly isFurther?: boolean;
  /** Only to go on is left. */
  readonly isDone?: boolean;
  readonly made?: Readonly<Record<string, object>>;
}

const NAME = 'asked for';

const keptAsked = (): Asked | undefined => keptObject<Asked>(NAME);

export const keepAsked = (asked: Asked): void => keepObject(NAME, asked);

export const forgetAsked = (): void => forget(NAME);

export function changeAsked(changes: Partial<Asked>): void {
  const asked = keptAsked();
  if (asked) keepAsked({ ...asked, ...changes });
}

/** What is asked for on a page; one for which nothing is leads to where people sign in. */
export function useAsked(page: Asked['page']): Asked | undefined {
  const [asked] = useState(keptAsked);
  const isHere = asked?.page === page;
  useEffect(() => {
    if (!isHere) navigate('/sign-in', { replace: true });
  }, []);
  return isHere ? asked : undefined;
}

/** Makes something for what is asked for, or takes what was made before. */
export async function madeOnce<Made extends object>(name: string, make: () => Promise<Made>): Promise<Made> {
  const found = keptAsked()?.made?.[name] as Made | undefined;
  if (found) return found;
  const made = await make();
  keepMade(name, made);
  return made;
}

export const keepMade = (name: string, made: object): void =>
  changeAsked({ made: { ...keptAsked()?.made, [name]: made } });
