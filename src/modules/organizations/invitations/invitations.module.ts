import { Module } from '@nestjs/common';
import { AbsentInvitationMessages } from './absent-invitation-messages.js';
import { InvitationAcceptance } from './invitation-acceptance.service.js';
import { InvitationController } from './invitation.controller.js';
import { InvitationMessageService } from './invitation-message.service.js';
import { InvitationMessages } from './invitation-messages.js';
import { InvitationPolicy } from './invitation.policy.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationRoleRepository } from './invitation-role.repository.js';
import { InvitationService } from './invitation.service.js';
import { InvitedUserRepository } from './invited-user.repository.js';

/** Who becomes a member by invitation. */
@Module({
  controllers: [InvitationController],
  providers: [
    InvitationRepository,
    InvitationRoleRepository,
    InvitedUserRepository,
    InvitationPolicy,
    InvitationAcceptance,
    InvitationMessageService,
    InvitationService,
    { provide: InvitationMessages, useClass: AbsentInvitationMessages },
  ],
  exports: [InvitationService],
})
export class InvitationsModule {}
