export { ConsentService } from './consent/consent.service.js';
export { InteractionStrategy } from './interaction.strategy.js';
export { AccountPage } from './pages/account-page.js';
export { installPages } from './pages/install-pages.js';
export { PageDocuments } from './pages/page-documents.js';
export { UnknownSessions } from './pages/unknown-sessions.js';
export { VisitorStrategy } from './visitor.strategy.js';
