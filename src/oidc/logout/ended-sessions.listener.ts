import { Injectable } from '@nestjs/common';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { SessionsEnded } from '../sessions/session.events.js';
import { LogoutNotifications } from './logout-notifications.js';

/** Has the clients of sessions told that they ended, in the unit of work that ends them. */
@Injectable()
export class EndedSessionsListener {
  constructor(private readonly notifications: LogoutNotifications) {}

  @OnEvent(SessionsEnded)
  tellClients({ event }: Announced<SessionsEnded>): Promise<void> {
    return this.notifications.add(event.userId, event.sessions);
  }
}
