import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Contexts in which Nest says what it does at every start: a line a module and a line a route. */
const ROUTINE: ReadonlySet<string> = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** Nest's log lines as JSON through pino. An error that is among the parts keeps its stack and cause. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...parts: unknown[]): void {
    const level = ROUTINE.has(String(parts.at(-1))) ? 'debug' : 'info';
    this.logger[level](...lineOf(message, parts));
  }

  warn(message: unknown, ...parts: unknown[]): void {
    this.logger.warn(...lineOf(message, parts));
  }

  error(message: unknown, ...parts: unknown[]): void {
    this.logger.error(...lineOf(message, parts));
  }

  fatal(message: unknown, ...parts: unknown[]): void {
    this.logger.fatal(...lineOf(message, parts));
  }

  debug(message: unknown, ...parts: unknown[]): void {
    this.logger.debug(...lineOf(message, parts));
  }

  verbose(message: unknown, ...parts: unknown[]): void {
    this.logger.trace(...lineOf(message, parts));
  }
}

/** Nest passes the context as the last part. */
function lineOf(message: unknown, parts: readonly unknown[]): [object, string] {
  const context = parts.findLast((part) => typeof part === 'string');
  const error = [message, ...parts].find((part) => part instanceof Error);
  return [{ context, err: error }, message instanceof Error ? message.message : String(message)];
}
