import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AppError, type ErrorKind } from '#src/kernel/errors.js';
import { JSON_LIMIT_BYTES } from './body-parsers.js';

/** Recognises the expected failures among the errors of a library, such as a violated constraint. */
export type ErrorTranslator = (error: unknown) => AppError | undefined;

const STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  unprocessable: 422,
  'too-many': 429,
  'not-implemented': 501,
  unavailable: 503,
};

/** The statuses of a server that has no room: the same request can succeed later. */
const FULL: ReadonlySet<number> = new Set([STATUS['too-many'], STATUS.unavailable]);

/** What would be taken instead, where the words of the framework do not say it. */
const ADVICE: Readonly<Record<number, string>> = {
  413: `It has ${JSON_LIMIT_BYTES} bytes at most.`,
  415: 'Send a JSON object as application/json.',
};

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
    const expected = error instanceof AppError ? error : this.translate(error);
    if (expected) return { status: STATUS[expected.kind], body: bodyOf(expected) };
    // Refusals of the framework: no such route, a body that is malformed, too large or of an unknown type.
    if (error instanceof HttpException && error.getStatus() < 500) {
      const status = error.getStatus();
      const advice = ADVICE[status];
      return { status, body: { message: advice ? `${error.message}. ${advice}` : error.message } };
    }
    this.logger.error(error);
    return { status: 500, body: { message: 'Internal server error.' } };
  }
}

/** The client went away in the middle of its request, so whatever failed is no bug. */
const isAbandoned = ({ request: { raw } }: FastifyReply): boolean => raw.destroyed && !raw.complete;

const bodyOf = ({ code, message, extras: { data, details } }: AppError): object => ({
  code,
  message,
  data,
  details,
});
