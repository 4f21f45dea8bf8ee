import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { ConnectorErrors } from '#src/modules/connectors/connectors.public.js';
import { UserErrors } from '#src/modules/users/users.public.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { ProofOfIdentity } from '../access/account-api.js';
import type { Account } from '../access/account.js';
import { CurrentAccount } from '../access/current-account.js';
import { AccountErrors, CHANGE_ERRORS } from '../account.errors.js';
import { IdentityErrors, READ_TOKEN } from './identity.errors.js';
import { MyIdentitiesService } from './my-identities.service.js';
import { LinkIdentityDto, StoredAccessTokenDto, StoreTokensDto } from './my-identity.dto.js';
import { MyStoredTokensService } from './my-stored-tokens.service.js';

const LINK = [
  ...CHANGE_ERRORS,
  UserErrors.suspended,
  AccountErrors.recordNotFound,
  ConnectorErrors.invalidId,
  UserErrors.identityInUse,
  UserErrors.tooManyIdentities,
  EntityErrors.valueTooLong,
] as const;
const PROOF =
  'Needs a proof of identity, unless the user has neither password nor e-mail address nor phone number, and the scope `identities`.';

@ApiTags('My account')
@PathParameters({
  target: {
    description: 'The social provider: the target of its connector, such as `github`.',
    example: ACME.github.target,
  },
})
@Controller('my-account/identities')
export class MyIdentityController {
  constructor(
    private readonly identities: MyIdentitiesService,
    private readonly tokens: MyStoredTokensService,
  ) {}

  @ProofOfIdentity()
  @PostEndpoint('', {
    audience: 'account',
    summary: 'Link social identity to my account',
    description: `Lets the user sign in with an account at a social provider, which a verification has shown to be theirs. Nothing ends. ${PROOF}`,
    operationId: 'AddUserIdentities',
    status: 204,
    errors: [...LINK, UserErrors.targetInUse],
  })
  add(
    @CurrentAccount() account: Account,
    @Body() { newIdentifierVerificationRecordId: id }: LinkIdentityDto,
  ) {
    return this.identities.link(account, id, { replaces: false });
  }

  @ProofOfIdentity()
  @PutEndpoint('', {
    audience: 'account',
    summary: 'Set social identity of my account',
    description: `Links an account at a social provider in place of the one that the user has there, if any. Where another one is replaced, the other sessions of the user end. ${PROOF}`,
    operationId: 'ReplaceMyAccountIdentity',
    errors: LINK,
  })
  replace(
    @CurrentAccount() account: Account,
    @Body() { newIdentifierVerificationRecordId: id }: LinkIdentityDto,
  ) {
    return this.identities.link(account, id, { replaces: true });
  }

  @ProofOfIdentity()
  @DeleteEndpoint(':target', {
    audience: 'account',
    summary: 'Unlink social identity from my account',
    description: `The user can no longer sign in with the provider, and the other sessions of the user end. ${PROOF}`,
    operationId: 'DeleteIdentity',
    errors: [
      AccountErrors.fieldNotEditable,
      AccountErrors.scopeLacksInvalid,
      AuthErrors.thirdPartyForbidden,
      AccountErrors.permissionDenied,
      UserErrors.suspended,
      UserErrors.identityNotExist,
      UserErrors.lastSignInMethodRequired,
    ],
  })
  remove(@CurrentAccount() account: Account, @Param('target') target: string) {
    return this.identities.unlink(account, target);
  }

  @GetEndpoint(':target/access-token', {
    audience: 'account',
    summary: 'Get access token of my social identity',
    description:
      'The access token that the provider gave for the user, where its connector has tokens stored. One that has expired is renewed, where the provider lets it. Needs the scope `identities`.',
    returns: StoredAccessTokenDto,
    operationId: 'GetSocialIdentityAccessToken',
    errors: READ_TOKEN,
  })
  getToken(@CurrentAccount() account: Account, @Param('target') target: string) {
    return this.tokens.getSocial(account, target);
  }

  @PutEndpoint(':target/access-token', {
    audience: 'account',
    summary: 'Set access token of my social identity',
    description:
      'Stores the tokens that came with a verification of the account that the user has linked, in place of those that were stored: after a provider was asked for more, or lets them be renewed no longer. Needs the scope `identities`.',
    returns: StoredAccessTokenDto,
    operationId: 'UpdateSocialIdentityAccessTokenByVerificationId',
    errors: [
      ...READ_TOKEN,
      AccountErrors.recordNotFound,
      ConnectorErrors.invalidId,
      ...Object.values(IdentityErrors),
    ],
  })
  setToken(
    @CurrentAccount() account: Account,
    @Param('target') target: string,
    @Body() { verificationRecordId }: StoreTokensDto,
  ) {
    return this.tokens.replace(account, target, verificationRecordId);
  }
}
