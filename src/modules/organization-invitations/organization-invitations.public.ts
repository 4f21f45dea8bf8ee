export { CreateInvitationDto, InvitationDto } from './invitation.dto.js';
export { InvitationStatusUpdated } from './invitation.events.js';
export { InvitationService } from './invitation.service.js';
export { INVITATION_STATUSES, type InvitationStatus } from './invitation.types.js';
export { Invitee } from './invitee.js';
export { MAX_INVITED_ROLES } from './limits.js';
export { InvitationErrors } from './invitation.errors.js';
export { INVITATION_ROLE_ROWS, INVITATION_ROWS } from './imported-rows.repository.js';
