import { HOOK_EVENT_MEANINGS, INTERACTION_HOOK_EVENTS } from '#src/modules/webhooks/webhooks.public.js';

const HEAD = `# Events
What webhooks can be called for. [Receive webhooks](how-to/receive-webhooks.md) makes one, and a receiver that believes nobody else.

Every body has \`event\`, \`createdAt\` (ISO 8601), \`hookId\` and \`userAgent\`. What happened in a sign-in has \`interactionEvent\`, \`sessionId\`, \`userId\`, \`userIp\` and \`user\` besides. What changed by the API has \`ip\`, \`path\`, \`method\`, \`status\` and \`params\` of the request and, where there is one, \`data\`: the body of its answer. \`POST /api/hooks/{id}/test\` sends a made-up one of each.

| event | when | kind |
|---|---|---|`;

/** The page of all events, from the words that stand beside their names. */
export function eventsPage(): string {
  const rows = Object.entries(HOOK_EVENT_MEANINGS).map(([event, meaning]) => {
    const kind = INTERACTION_HOOK_EVENTS.some((each) => each === event) ? 'sign-in' : 'change';
    return `| \`${event}\` | ${meaning} | ${kind} |`;
  });
  return `${[HEAD, ...rows].join('\n')}\n`;
}
