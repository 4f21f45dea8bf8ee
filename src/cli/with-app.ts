import type { INestApplicationContext } from '@nestjs/common';
import { entities } from '#src/app.entities.js';
import { AppError } from '#src/kernel/errors.js';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { loadConfig } from '#src/platform/config/config.js';
import { openPlatform } from '#src/platform/open-platform.js';
import { untilStopped } from '#src/platform/stop-signal.js';
import { createApp } from '#src/server.js';

/** Runs a command with the whole application at hand, beside a running server or without one. */
export async function withApp(work: (app: INestApplicationContext) => Promise<void>): Promise<void> {
  const platform = await openPlatform(loadConfig(), { entities, mode: 'tool' });
  try {
    const app = await createApp(platform);
    await untilStopped(work(app)).finally(() => app.close());
  } catch (error) {
    throw error instanceof AppError ? new StartUpFault(messageOf(error)) : error;
  } finally {
    await platform.close();
  }
}

const messageOf = ({ message, extras: { details } }: AppError): string =>
  details ? `${message} ${details}` : message;
