import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  InvitationErrors,
  InvitationLinkErrors,
} from '#src/modules/organization-invitations/organization-invitations.public.js';
import { AllowedEmailErrors } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { PasswordPolicyErrors, UserErrors, UsernameErrors } from '#src/modules/users/users.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { SignInErrors } from '../sign-in.errors.js';
import {
  AcceptedInvitationDto,
  AcceptInvitationDto,
  InvitationTokenDto,
  ShownInvitationDto,
} from './invitation-page.dto.js';
import { InvitationAnswerService } from './invitation-answer.service.js';
import { InvitationViewService } from './invitation-view.service.js';

const NOT_OPEN = [
  InvitationLinkErrors.unknown,
  InvitationLinkErrors.accepted,
  InvitationLinkErrors.revoked,
  InvitationLinkErrors.expired,
];

/** The token is in the body, so that no log of requests has it. */
@ApiTags('Invitations of people')
@Controller('invitation')
export class InvitationPageController {
  constructor(
    private readonly views: InvitationViewService,
    private readonly answers: InvitationAnswerService,
  ) {}

  @PostEndpoint('', {
    audience: 'visitor',
    summary: 'Show invitation',
    description:
      'What the page of an invitation shows, as long as it is pending: who invites whom to what, and what a new account needs.',
    returns: ShownInvitationDto,
    status: 200,
    errors: NOT_OPEN,
    operationId: 'ShowInvitation',
  })
  show(@Body() { token }: InvitationTokenDto) {
    return this.views.show(token);
  }

  @PostEndpoint('acceptance', {
    audience: 'visitor',
    summary: 'Accept invitation',
    description:
      'The token shows that the invited address is theirs: the account with it becomes a member. Where there is none, one is made with it, also where nobody can sign up. Works once.',
    returns: AcceptedInvitationDto,
    status: 200,
    errors: [
      ...NOT_OPEN,
      InvitationLinkErrors.accountChanged,
      InvitationErrors.inviterNoLongerAllowed,
      UserErrors.suspended,
      ...Object.values(AllowedEmailErrors),
      SignInErrors.missingProfile,
      UserErrors.usernameInUse,
      UserErrors.emailInUse,
      UserErrors.defaultRoleMissing,
      PasswordPolicyErrors.rejected,
      OverloadErrors.tooManyAtOnce,
      ...Object.values(UsernameErrors.violated),
    ],
    operationId: 'AcceptInvitation',
  })
  accept(@Body() answer: AcceptInvitationDto) {
    return this.answers.accept(answer);
  }
}
