/** What a person is told about an error, by what they can do about it. */
export type Mishap = 'expired' | 'denied' | 'refused' | 'busy' | 'failed';

interface Explanation {
  readonly title: string;
  readonly text: string;
  readonly advice: string;
}

/** A page whose form submits itself; its button is for browsers without scripts. */
interface Step {
  readonly title: string;
  readonly text: string;
  readonly button: string;
}

export interface Words {
  readonly signOut: Step & { readonly done: string };
  readonly switchAccount: Step;
  readonly goOn: Step;
  readonly signInAgain: string;
  readonly mishaps: Readonly<Record<Mishap, Explanation>>;
  /** Above what whoever looks into an error needs to know. */
  readonly details: { readonly code: string; readonly reason: string; readonly request: string };
}
