export { EmailMessages } from './email-messages.js';
export { type ConnectorKinds, ExistingConnectors } from './existing-connectors.js';
export { SocialConnectors } from './social-connectors.js';
export { ConnectorErrors } from './connector.errors.js';
export type { LanguageHints, MessageType, Recipient } from './messages/message.js';
