import { Injectable } from '@nestjs/common';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { ActiveConnectors } from '../active-connectors.js';

/** The factory of connectors for Google. */
export const GOOGLE_FACTORY_ID = 'google-universal';

/** What Google's script is told, besides where it sends whom it knows (Google Identity Services, HTML API). */
export interface GoogleOneTap {
  readonly isEnabled: true;
  readonly autoSelect?: boolean;
  readonly closeOnTapOutside?: boolean;
  readonly itpSupport?: boolean;
  /** The tenant's client with Google, which is no secret. */
  readonly clientId: string;
  readonly connectorId: string;
}

/** Where people are offered the account that they are signed in to Google with, before they choose anything. */
@Injectable()
export class GoogleOneTaps {
  constructor(private readonly active: ActiveConnectors) {}

  /** Undefined where the tenant has not switched it on. From memory, but for units of work. */
  async find(): Promise<GoogleOneTap | undefined> {
    const google = await this.active.findConfig(GOOGLE_FACTORY_ID);
    return google && oneTapOf(google.id, google.config);
  }
}

function oneTapOf(connectorId: string, { clientId, oneTap }: JsonObject): GoogleOneTap | undefined {
  const switches: Readonly<Record<string, unknown>> = Object(oneTap);
  if (switches['isEnabled'] !== true || typeof clientId !== 'string') return undefined;
  const on = (name: string) => (typeof switches[name] === 'boolean' ? { [name]: switches[name] } : {});
  return {
    isEnabled: true,
    ...on('autoSelect'),
    ...on('closeOnTapOutside'),
    ...on('itpSupport'),
    clientId,
    connectorId,
  };
}
