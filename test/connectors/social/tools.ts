import { onTestFinished } from 'vitest';
import { readConfig } from '#src/platform/config/config.js';
import { Outbound } from '#src/platform/outbound/outbound.js';

/** What connectors get, for providers on this machine. */
export function socialTools(allowedHosts = '127.0.0.1') {
  const outbound = new Outbound(readConfig({ OUTBOUND_ALLOWED_HOSTS: allowedHosts }));
  onTestFinished(() => outbound.onApplicationShutdown());
  return { outbound };
}
