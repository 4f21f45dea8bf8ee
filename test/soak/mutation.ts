import type { ApiOperation } from './api-document.js';
import { isIdParameter } from './path-parameters.js';
import type { Pick } from './pick.js';
import type { SoakRequest } from './soak-request.js';
import type { Things } from './things.js';

/** A request that is right in everything, before something is done to it. */
export interface Draft extends SoakRequest {
  readonly operation: ApiOperation;
  /** Of operations with a body. */
  readonly body?: string;
}

export interface MutationContext {
  readonly pick: Pick;
  /** What the caller's tenant has, and the other. */
  readonly own: Things;
  readonly other: Things;
  /** A token of the other tenant for its own API. */
  readonly otherToken: string;
}

export interface Mutation {
  readonly name: string;
  readonly applies: (operation: ApiOperation) => boolean;
  readonly change: (draft: Draft, context: MutationContext) => SoakRequest;
  /**
   * `input`: only what the operation documents may be answered, and refusals carry a code.
   * `http`: may be refused before any operation is asked.
   */
  readonly layer: 'input' | 'http';
  /** Answering with success would be wrong, whatever the operation. */
  readonly mustBeRefused?: (draft: Draft) => boolean;
}

export const always = (): boolean => true;
export const takesBody = ({ body }: ApiOperation): boolean => body !== undefined;
export const takesIds = ({ path }: ApiOperation): boolean => path.split('/').some(isIdParameter);
