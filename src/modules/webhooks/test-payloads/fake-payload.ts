import { Clock } from '#src/kernel/clock.js';
import { type HookEvent, INTERACTION_HOOK_EVENTS } from '../hook-event.js';

/** Makes the body of a test: in the shape of real ones, about nobody and nothing. */
export const fakePayload = (event: HookEvent, hookId: string): object => ({
  event,
  createdAt: new Date(Clock.now()).toISOString(),
  hookId,
  userAgent: 'Portico test payload',
  ...(INTERACTION_HOOK_EVENTS.some((each) => each === event) ? fakeInteraction(event) : FAKE_CHANGE),
});

const FAKE_CHANGE = {
  path: '/fake-path/:id',
  method: 'POST',
  status: 200,
  params: { id: 'fake-id' },
  data: { result: 'success' },
};

const fakeInteraction = (event: HookEvent): object => ({
  interactionEvent: interactionOf(event),
  sessionId: 'fake-session-id',
  userId: 'fake-id',
  userIp: '192.0.2.1',
  user: {
    id: 'fake-id',
    username: 'fake-user',
    primaryEmail: 'fake-user@example.com',
    primaryPhone: '1234567890',
    name: 'Fake User',
    avatar: null,
    customData: {},
    identities: {},
    lastSignInAt: null,
    createdAt: Clock.now(),
    updatedAt: Clock.now(),
    profile: {},
    applicationId: 'fake-application-id',
    cimdClientId: null,
    isSuspended: false,
  },
  application: {
    id: 'fake-application-id',
    type: 'SPA',
    name: 'Fake Application',
    description: 'Stands for the application that the user signs in to.',
  },
});

function interactionOf(event: HookEvent): 'Register' | 'ForgotPassword' | 'SignIn' {
  if (event === 'PostRegister') return 'Register';
  return event === 'PostResetPassword' ? 'ForgotPassword' : 'SignIn';
}
