import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AppError } from '#src/kernel/errors.js';
import { currentRequest } from '#src/platform/request-context.js';
import { JSON_LIMIT_BYTES } from './body-parsers.js';
import { bodyOf, statusOf } from './error-answer.js';
import { RequestErrors } from './request.errors.js';

/** Recognises the expected failures among the errors of a library, such as a violated constraint. */
export type ErrorTranslator = (error: unknown) => AppError | undefined;

/** What the framework itself refuses, by its status; anything else of its 4xx is malformed. */
const OF_FRAMEWORK: Readonly<Record<number, () => AppError>> = {
  404: RequestErrors.notFound,
  413: () => RequestErrors.bodyTooLarge(JSON_LIMIT_BYTES),
  415: RequestErrors.unsupportedMediaType,
};

/** The statuses of a server that has no room: the same request can succeed later. */
const FULL: ReadonlySet<number> = new Set([429, 503]);

/** For the records of the server alone: nobody is left to read it. */
const ABANDONED = { status: 400, body: { message: 'The request was aborted.' } };

/** Answers every error of a request. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  constructor(private readonly translate: ErrorTranslator) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { status, body } = isAbandoned(reply) ? ABANDONED : this.answerTo(error);
    if (reply.sent || reply.raw.headersSent) return;
    if (FULL.has(status)) void reply.header('Retry-After', '1');
    void reply.status(status).header('Content-Type', 'application/json; charset=utf-8').send(body);
  }

  private answerTo(error: unknown): { status: number; body: object } {
    const expected = error instanceof AppError ? error : (this.translate(error) ?? refusalOf(error));
    if (expected) {
      const request = currentRequest();
      if (request) request.refusal = expected;
      return { status: statusOf(expected), body: bodyOf(expected) };
    }
    this.logger.error(error);
    return { status: 500, body: { message: 'Internal server error.' } };
  }
}

/** The client went away in the middle of its request, so whatever failed is no bug. */
const isAbandoned = ({ request: { raw } }: FastifyReply): boolean => raw.destroyed && !raw.complete;

/** What the framework refuses: no such route, a body that is malformed, too large or of an unknown type. */
function refusalOf(error: unknown): AppError | undefined {
  if (!(error instanceof HttpException) || error.getStatus() >= 500) return undefined;
  const refusal = OF_FRAMEWORK[error.getStatus()];
  return refusal ? refusal() : RequestErrors.malformed(error.message);
}
