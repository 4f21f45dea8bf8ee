import type { AppError } from '#src/kernel/errors.js';
import { Ambient } from './ambient.js';
import type { Actor } from './auth/actor.js';
import type { AudienceName } from './http/audience.js';
import type { WaitingClient } from './waiting-client.js';

/** The HTTP request that the current work is done for, as logs, events and audit rows name it. */
export interface RequestContext {
  readonly requestId: string;
  readonly ip: string;
  readonly userAgent: string | undefined;
  readonly method: string;
  /** Without the query: `/api/roles/abc`. */
  readonly path: string;
  /** The pattern of the path, `/api/roles/:id`; undefined below `/oidc` and where there is no such route. */
  readonly route: string | undefined;
  /** The parameters of the path. */
  readonly params: Readonly<Record<string, string>>;
  /** Whom the answer is for; undefined where the work goes on without that one. */
  readonly client?: WaitingClient;
  /** Whether a list is searched, in a way that the caller thought of. */
  isSearch?: boolean;
  /** The endpoint of the REST API that answers, from before anybody is asked who calls it; undefined below `/oidc`. */
  operation?: Operation;
  /**
   * Finds what is told of where events come from, where that is more than the endpoint: how people sign in, for one. Asked
   * where somebody waits for an event.
   */
  source?: () => Promise<Readonly<Record<string, unknown>>>;
  /** What is known of the place where somebody signs in. */
  signInContext?: Readonly<Record<string, string>>;
  /** Why it was refused, as soon as that is known. */
  refusal?: AppError;
  /** The code of the error that it was answered with. */
  errorCode?: string | undefined;
  /** Who calls the REST API, as soon as that is known. It is recorded, and decides nothing. */
  actor?: Actor;
}

export interface Operation {
  /** As the OpenAPI document names it. */
  readonly id: string;
  /** The status of its success. */
  readonly status: number;
  readonly audience: AudienceName;
}

const ambient = new Ambient<RequestContext>();

/** Runs `work` for a request. */
export const runForRequest = <Result>(request: RequestContext, work: () => Result): Result =>
  ambient.run(request, work);

/** The request that the current work is done for; undefined in jobs and commands. */
export const currentRequest = (): RequestContext | undefined => ambient.find();

/** Notes the code of the error that the current request is answered with, for the log. */
export function noteErrorCode(code: string): void {
  const request = ambient.find();
  if (request) request.errorCode = code;
}

/** Runs what others wait for too, so that it goes on when the client of the current request leaves. */
export function runForOthersToo<Result>(work: () => Result): Result {
  const request = ambient.find();
  return request?.client ? ambient.run({ ...request, client: undefined }, work) : work();
}
