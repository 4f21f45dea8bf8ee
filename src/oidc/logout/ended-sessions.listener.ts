import { Injectable } from '@nestjs/common';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { SessionEnded } from '../sessions/session.events.js';
import { LogoutNotifications } from './logout-notifications.js';

/** Has the clients of a session told that it ended, in the unit of work that ends it. */
@Injectable()
export class EndedSessionsListener {
  constructor(private readonly notifications: LogoutNotifications) {}

  @OnEvent(SessionEnded)
  tellClients({ event }: Announced<SessionEnded>): Promise<void> {
    return this.notifications.add(event);
  }
}
