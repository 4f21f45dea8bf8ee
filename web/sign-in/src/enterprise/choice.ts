import { keepObject, keptObject } from '../kept.js';
import type { Attempt } from '../social/attempt.js';

/** Several connectors sign in the people of an enterprise. */
export interface Choice extends Pick<Attempt, 'from' | 'hasAgreed'> {
  readonly connectorIds: readonly string[];
}

const NAME = 'enterprise choice';

export const keepChoice = (choice: Choice): void => keepObject(NAME, choice);

export const keptChoice = (): Choice | undefined => keptObject<Choice>(NAME);
