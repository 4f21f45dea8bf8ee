import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { MessageType } from '../message-type.js';
import { valueAt } from '../payload-value.js';
import type { MessageTexts } from './texts/en.js';

/** What a message consists of, whatever it looks like. */
export interface MessageBody {
  /** Who writes: a name in braces. */
  readonly sender: string | undefined;
  readonly logo: string | undefined;
  readonly lead: string;
  readonly code: string | undefined;
  readonly button: { readonly label: string; readonly href: string; readonly asText: string } | undefined;
  readonly notes: readonly string[];
}

/** Values stand in it by their names in double braces, where the payload has them. */
export function messageBody(type: MessageType, texts: MessageTexts, payload: JsonObject): MessageBody {
  const isInvitation = type === 'OrganizationInvitation';
  const has = (path: string): boolean => textAt(payload, path) !== undefined;
  const firstOf = (...paths: string[]): string | undefined => {
    const path = paths.find(has);
    return path === undefined ? undefined : place(path);
  };
  const senders = isInvitation ? ['organization', 'application'] : ['application', 'organization'];
  const logoPath = senders
    .map((sender) => `${sender}.branding.logoUrl`)
    .find((path) => textAt(payload, path)?.startsWith('https://'));
  const hasLink = has('link');
  return {
    sender: firstOf(...senders.flatMap((sender) => [`${sender}.displayName`, `${sender}.name`])),
    logo: logoPath && place(logoPath),
    lead: isInvitation && has('organization.name') ? texts.invitedTo : texts.types[type].lead,
    code: has('code') ? place('code') : undefined,
    button: hasLink
      ? { label: isInvitation ? texts.accept : texts.continue, href: place('link'), asText: texts.linkAsText }
      : undefined,
    notes:
      type === 'CredentialChanged'
        ? [texts.ignoreSecondStep]
        : [hasLink ? texts.linkIsSecret : texts.codeIsSecret, ignoreNote(type, texts)],
  };
}

function ignoreNote(type: MessageType, { ignore, ignoreReset, ignoreSecondStep }: MessageTexts): string {
  if (type === 'ForgotPassword') return ignoreReset;
  return type === 'MfaVerification' ? ignoreSecondStep : ignore;
}

const place = (path: string): string => `{{${path}}}`;

/** Undefined where the payload has no text there, or an empty one. */
function textAt(payload: JsonObject, path: string): string | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
