import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { EmailTemplate } from '../email-template.js';
import type { MessageType } from '../message-type.js';
import { htmlLayout } from './html-layout.js';
import { type MessageBody, messageBody } from './message-body.js';
import { messageTexts } from './message-texts.js';

/** An e-mail that is sent where the tenant has none of its own: HTML, and the same as plain text. */
export interface BuiltInEmail extends EmailTemplate {
  readonly contentType: 'text/html';
  readonly text: string;
}

/**
 * The template of an e-mail. What the payload has decides what the message has room for: a code or a link, the name and
 * the logo of the application or organization. The values themselves are still to be put in.
 */
export function builtInEmail(type: MessageType, language: string, payload: JsonObject): BuiltInEmail {
  const { language: spoken, texts } = messageTexts(language);
  const body = messageBody(type, texts, payload);
  const { subject } = texts.types[type];
  return {
    subject: body.sender === undefined ? subject : `${subject} · ${body.sender}`,
    content: htmlLayout(body, { language: spoken, title: subject }),
    contentType: 'text/html',
    text: plainText(body),
  };
}

function plainText({ sender, lead, code, button, notes }: MessageBody): string {
  const link = button && `${button.label}:\n${button.href}`;
  const parts = [sender, lead, code, link, notes.join('\n')];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}
