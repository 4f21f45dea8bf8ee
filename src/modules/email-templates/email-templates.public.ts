export { builtInEmail, type BuiltInEmail } from './built-in/built-in-email.js';
export { builtInSms } from './built-in/built-in-sms.js';
export { MESSAGE_LANGUAGES } from './built-in/message-texts.js';
export type { EmailTemplate } from './email-template.js';
export {
  EmailTemplatesDeleted,
  EmailTemplatesReplaced,
  EmailTemplateUpdated,
} from './email-template.events.js';
export { EmailTemplates } from './email-templates.js';
export { interpolate } from './interpolation.js';
export { MESSAGE_TYPES, type MessageType } from './message-type.js';
