import 'reflect-metadata';
import type { ErrorDeclaration } from '#src/kernel/errors.js';
import type { Audience } from './audience.js';
import type { DataClass } from './fields/kind.js';
import type { Method } from './openapi/operation-id.js';

/** What a route answers with: an object, a list of objects, JSON of a shape of its own, or plain text. */
export type Returns = DataClass | readonly [DataClass] | 'json' | 'text';

export interface EndpointOptions {
  readonly audience: Audience;
  readonly summary: string;
  readonly description?: string;
  /** Without it the route answers with no body. */
  readonly returns?: Returns;
  /** The status of success: by default 204 without a body, 201 for POST, else 200. */
  readonly status?: number;
  /** Another status than those of errors. */
  readonly otherStatus?: number;
  /** What it answers with that; without it, no body. */
  readonly otherReturns?: DataClass;
  /** What else it may answer than errors that follow from all other options, and from its parameters and body. */
  readonly errors?: readonly ErrorDeclaration[];
  /** Besides JSON, it takes the form that a page of another site has a browser post. */
  readonly takesForm?: true;
  /** Instead of the id that follows from method and path. */
  readonly operationId?: string;
  /** The list comes in pages: always, or only when the query asks for one. */
  readonly page?: 'always' | 'optional';
  /** The most items of a list that has no pages. */
  readonly maxItems?: number;
  /** The list takes the `search…` query parameters; an example of what to search for, such as `%ada%`. */
  readonly search?: string;
}

/** What a decorated method is, with the defaults filled in. */
export interface Endpoint extends EndpointOptions {
  readonly method: Method;
  readonly status: number;
}

export const ENDPOINT = Symbol('endpoint');

/** The declaration of a controller method; `undefined` where it is not one of our endpoints. */
export function endpointOf(handler: object): Endpoint | undefined {
  const endpoint: Endpoint | undefined = Reflect.getMetadata(ENDPOINT, handler);
  return endpoint;
}
