export { EmailMessages } from './email-messages.js';
export { SocialConnectors } from './social-connectors.js';
