export { EmailMessages } from './email-messages.js';
export { type ConnectorKinds, ExistingConnectors } from './existing-connectors.js';
export { SocialConnectors } from './social-connectors.js';
export { ConnectorErrors } from './connector.errors.js';
export { DevelopmentMailbox, type MailboxMessage } from './messages/mailbox/development-mailbox.js';
export { installMailbox } from './messages/mailbox/install-mailbox.js';
export { MAILBOX_PATH } from './messages/mailbox/mailbox-path.js';
export type { LanguageHints, Message, MessageContext, MessageType, Recipient } from './messages/message.js';
export { Messages } from './messages/messages.js';
