import { format } from 'node:util';
import { pino } from 'pino';
import { isProduction } from './platform/config/config.js';

/** Whatever is printed past the logger, by us, by a library or by Node.js, becomes a line of JSON as well. */
function printJson(): void {
  const logger = pino({ base: null });
  for (const [method, level] of LEVELS)
    console[method] = (...parts: unknown[]) => logger[level](format(...parts));
  process.removeAllListeners('warning');
  process.on('warning', (warning) => logger.warn({ context: warning.name }, warning.message));
}

const LEVELS = [
  ['debug', 'debug'],
  ['log', 'info'],
  ['info', 'info'],
  ['warn', 'warn'],
  ['error', 'error'],
] as const;

// Imported before everything else, since libraries print while they are loaded.
if (isProduction()) printJson();
