export type { EmailTemplate } from './email-template.js';
export {
  EmailTemplatesDeleted,
  EmailTemplatesReplaced,
  EmailTemplateUpdated,
} from './email-template.events.js';
export { EmailTemplates } from './email-templates.js';
export { interpolate } from './interpolation.js';
export { MESSAGE_TYPES, type MessageType } from './message-type.js';
