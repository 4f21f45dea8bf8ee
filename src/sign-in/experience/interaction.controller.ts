import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { ConnectorErrors } from '#src/modules/connectors/connectors.public.js';
import { MfaErrors } from '#src/modules/mfa/mfa.public.js';
import { AllowedEmailErrors } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { UserErrors } from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { CurrentInteraction } from '../current-interaction.js';
import { FlowMfaErrors } from '../mfa/flow-mfa.errors.js';
import { SignInErrors } from '../sign-in.errors.js';
import { SsoSignInErrors } from '../sso-sign-in.errors.js';
import { SubmitService } from '../submit/submit.service.js';
import { IdentificationService } from './identification.service.js';
import {
  BeginInteractionDto,
  IdentificationDto,
  InteractionDto,
  InteractionEventDto,
  RedirectDto,
  SsoConnectorsDto,
  SsoConnectorsQueryDto,
} from './interaction.dto.js';
import { InteractionService } from './interaction.service.js';
import { SocialSignInErrors } from './social/social-sign-in.errors.js';

const SUBMIT_ERRORS = [
  SignInErrors.identifierNotFound,
  SignInErrors.methodNotEnabled,
  FlowMfaErrors.verificationRequired,
  SignInErrors.missingProfile,
  UserErrors.usernameExists,
  FlowMfaErrors.passkeyPreferred,
  MfaErrors.factorNotEnabled,
  FlowMfaErrors.suggested,
  FlowMfaErrors.missing,
  FlowMfaErrors.additionalSuggested,
  FlowMfaErrors.backupCodesRequired,
  MfaErrors.totpInUse,
  MfaErrors.tooManyPasskeys,
  MfaErrors.webAuthnFailed,
  SignInErrors.interactionNotFound,
  UserErrors.suspended,
  SignInErrors.verificationFailed,
  SignInErrors.newPasswordRequired,
  UserErrors.emailExists,
  UserErrors.phoneExists,
  UserErrors.passwordExists,
  UserErrors.usernameInUse,
  UserErrors.emailInUse,
  UserErrors.phoneInUse,
  UserErrors.identityInUse,
  UserErrors.tooManyIdentities,
  EntityErrors.valueTooLong,
];

/** What saying who it is can come to. */
const IDENTIFICATION_ERRORS = [
  SignInErrors.verificationFailed,
  SignInErrors.missingProfile,
  SignInErrors.identityConflict,
  SignInErrors.recordNotFound,
  SignInErrors.userNotExist,
  SocialSignInErrors.identityNotExist,
  SsoSignInErrors.identityNotExist,
  SsoSignInErrors.ssoEnabled,
  SsoSignInErrors.passkeyNotAllowed,
  EntityErrors.notExistsWithId,
  ConnectorErrors.invalidId,
  UserErrors.identityInUse,
  UserErrors.suspended,
  SignInErrors.methodNotSupportedForForgotPassword,
  SignInErrors.methodNotEnabled,
  UserErrors.usernameInUse,
  UserErrors.emailInUse,
  UserErrors.phoneInUse,
  ...Object.values(AllowedEmailErrors),
  SignInErrors.interactionNotFound,
  SignInErrors.invalidInteractionType,
  SignInErrors.modeForbidden,
  UserErrors.defaultRoleMissing,
];

@ApiTags('Experience')
@Controller('experience')
export class InteractionController {
  constructor(
    private readonly interactions: InteractionService,
    private readonly identification: IdentificationService,
    private readonly submission: SubmitService,
  ) {}

  @PutEndpoint('', {
    audience: 'experience',
    summary: 'Init interaction',
    description:
      'The first step of the pages: begins to sign in, to register or to reset a password. What was begun before is forgotten.',
    errors: [SignInErrors.captchaFailed],
    operationId: 'InitInteraction',
  })
  begin(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { interactionEvent, captchaToken }: BeginInteractionDto,
  ) {
    return this.interactions.begin(interaction, interactionEvent, captchaToken);
  }

  @PutEndpoint('interaction-event', {
    audience: 'experience',
    summary: 'Update interaction event',
    description:
      'Changes between signing in and registering. What was verified stays, the staged profile does not.',
    errors: [
      SignInErrors.notSupportedForForgotPassword,
      SignInErrors.interactionNotFound,
      SignInErrors.modeForbidden,
    ],
    operationId: 'UpdateInteractionEvent',
  })
  changeEvent(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { interactionEvent }: InteractionEventDto,
  ) {
    return this.interactions.changeEvent(interaction, interactionEvent);
  }

  @GetEndpoint('interaction', {
    audience: 'experience',
    summary: 'Get interaction',
    description: 'Shows how far the interaction has got, without secrets, so that a page can be loaded anew.',
    returns: InteractionDto,
    errors: [SignInErrors.interactionNotFound],
    operationId: 'GetInteraction',
  })
  get(@CurrentInteraction() interaction: PendingInteraction) {
    return this.interactions.get(interaction);
  }

  @PostEndpoint('identification', {
    audience: 'experience',
    summary: 'Identify user',
    description:
      'Says who it is, by what was verified. Where somebody registers this makes the account, and answers 201.',
    otherStatus: 201,
    errors: IDENTIFICATION_ERRORS,
    operationId: 'IdentifyUser',
  })
  async identify(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() body: IdentificationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const isNew = await this.identification.identify(interaction, body);
    void reply.status(isNew ? 201 : 204);
  }

  @GetEndpoint('sso-connectors', {
    audience: 'experience',
    summary: "Get enabled SSO connectors by the given email's domain",
    description:
      'For the sign-in page: by which enterprise connectors somebody with this address signs in, oldest first. None where the tenant has switched that off.',
    returns: SsoConnectorsDto,
    operationId: 'GetEnabledSsoConnectors',
  })
  listSsoConnectors(
    @CurrentInteraction() _interaction: PendingInteraction,
    @Query() { email }: SsoConnectorsQueryDto,
  ) {
    return this.interactions.listSsoConnectors(email);
  }

  @PostEndpoint('submit', {
    audience: 'experience',
    summary: 'Submit interaction',
    description:
      'The last step: signs the user in, and says where the browser goes next. Where a password was reset nobody is signed in: 204.',
    returns: RedirectDto,
    status: 200,
    otherStatus: 204,
    errors: SUBMIT_ERRORS,
    operationId: 'SubmitInteraction',
  })
  submit(@CurrentInteraction() interaction: PendingInteraction) {
    return this.submission.submit(interaction);
  }
}
