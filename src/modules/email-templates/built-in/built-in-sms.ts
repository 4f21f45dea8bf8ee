import type { MessageType } from '../message-type.js';
import { messageTexts } from './message-texts.js';

/** A text message, where the tenant has none of its own. `{{code}}` stands for the code, `{{link}}` for what to open. */
export function builtInSms(type: MessageType, language: string): string {
  const { subject } = messageTexts(language).texts.types[type];
  return `${subject}: ${type === 'OrganizationInvitation' ? '{{link}}' : '{{code}}'}`;
}
