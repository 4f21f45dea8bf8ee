import { ACME } from '#src/kernel/acme.js';
import type { Teller } from './teller.js';

export async function publicDocuments(teller: Teller): Promise<void> {
  await teller.tellAll([
    'GetStatus',
    'GetSwaggerJson',
    'GetWellKnownManagementOpenapiJson',
    'GetWellKnownExperienceOpenapiJson',
    'GetWellKnownUserOpenapiJson',
    'GetWellKnownEndpoint',
    'GetWellKnownAccountCenter',
    'GetWellKnownExperience',
    'GetSignInExperienceConfig',
    'GetSignInExperiencePhrases',
  ]);
  // Hasura asks with the token of somebody; without one there is the role of those who have none.
  await teller.tell('GetHasuraAuth', { always: ['unauthorizedRole'] });
}

/** Told with a token for the organization; Grace is no member yet, and none afterwards. */
export async function myOrganization(teller: Teller): Promise<void> {
  await teller.tellAll([
    'GetMyOrganization',
    'UpdateMyOrganization',
    'ListMyOrganizationMembers',
    'AddMyOrganizationMembers',
    'ListMyOrganizationRoles',
    'ListMyOrganizationMemberRoles',
    'ReplaceMyOrganizationMemberRoles',
  ]);
  await teller.tell('RemoveMyOrganizationMember', { at: { userId: ACME.grace.id } });
  await teller.tell('CreateMyOrganizationInvitation', { makes: ACME.invitationId });
  await teller.tellAll([
    'ListMyOrganizationInvitations',
    'RevokeMyOrganizationInvitation',
    'AddMyOrganizationEmailDomain',
    'ListMyOrganizationEmailDomains',
    'RemoveMyOrganizationEmailDomain',
    'LeaveMyOrganization',
  ]);
  // Later stories find it there again.
  await teller.tell('AddOrganizationApplications');
}

/** Told in a browser with an interaction. */
export async function signIn(teller: Teller): Promise<void> {
  await teller.tellAll(['InitInteraction', 'GetInteraction', 'GetEnabledSsoConnectors']);
  await verify(teller, 'CreatePasswordVerification');
  await teller.tellAll(['IdentifyUser', 'SubmitInteraction']);
}

/** Told in a browser in which somebody registers. */
export async function register(teller: Teller): Promise<void> {
  await verify(teller, 'CreateNewPasswordIdentityVerification');
  await teller.tellAll(['IdentifyUser', 'SubmitInteraction']);
}

/** Told on the page of an invitation. */
export async function invitationPage(teller: Teller): Promise<void> {
  await teller.tellAll(['ShowInvitation', 'AcceptInvitation']);
}

/** Told in a browser in which somebody shows that an address is theirs; `readCode` reads the message. */
export async function showAddress(teller: Teller, readCode: () => string): Promise<void> {
  await verify(teller, 'CreateAndSendVerificationCode');
  teller.means(ACME.verificationCode, readCode());
  await teller.tell('VerifyVerificationCodeVerification');
}

async function verify(teller: Teller, id: string): Promise<void> {
  const answer = await teller.tell(id);
  teller.means(ACME.verificationId, String(Object(answer)['verificationId']));
}

/** Told with a token of Ada's; `codeTo` reads what came to an address. */
export async function myAccount(teller: Teller, codeTo: (address: string) => string): Promise<void> {
  await teller.tellAll(['GetProfile', 'UpdateOtherProfile']);
  await verifyAccount(teller, 'CreateVerificationByVerificationCode');
  teller.means(ACME.verificationCode, codeTo(ACME.ada.email));
  await teller.tellAll(['VerifyVerificationByVerificationCode', 'UpdatePrimaryEmail']);
  await verifyAccount(teller, 'CreateVerificationByPassword');
  await teller.tellAll(['UpdateProfile', 'DeletePrimaryEmail', 'DeletePrimaryPhone']);
  // The example names one record, and this needs two: one that proves who it is, and one that shows the number.
  await teller.tell('UpdatePrimaryPhone', { refused: 400 });
  await mySecondFactors(teller);
  await myConnections(teller);
  await teller.tellAll(['GetSessions', 'GetGrants']);
  await teller.tell('DeleteSessionById', { refused: 400 });
  await teller.tell('DeleteGrantById', { refused: 404 });
  await teller.tell('UpdatePassword');
}

/** Nobody has connected a provider, nor shown an account there. */
async function myConnections(teller: Teller): Promise<void> {
  await teller.tell('CreateVerificationBySocial', { refused: 422 });
  await teller.tell('VerifyVerificationBySocial', { refused: 400 });
  await teller.tell('AddUserIdentities', { refused: 400 });
  await teller.tell('ReplaceMyAccountIdentity', { refused: 400 });
  await teller.tell('DeleteIdentity', { refused: 404 });
  await teller.tell('GetSocialIdentityAccessToken', { refused: 404 });
  await teller.tell('UpdateSocialIdentityAccessTokenByVerificationId', { refused: 400 });
  await teller.tell('GetEnterpriseSsoIdentityAccessToken', { refused: 404 });
}

/** A made-up code is wrong, and so is what no authenticator has signed. */
async function mySecondFactors(teller: Teller): Promise<void> {
  await teller.tellAll(['GenerateTotpSecret', 'GenerateMyAccountBackupCodes', 'AddMfaVerification']);
  const factors = await teller.tell('GetMfaVerifications');
  teller.means(ACME.factorId, String(Object(Object(factors)[0])['id']));
  await teller.tell('CreateOrReplaceTotpMfaVerification', { refused: 400 });
  await teller.tell('GetBackupCodes', { refused: 404 });
  await teller.tell('UpdateMfaVerificationName', { refused: 400 });
  await teller.tellAll(['DeleteMfaVerification', 'GenerateWebAuthnRegistrationOptions']);
  await teller.tell('VerifyWebAuthnRegistration', { refused: 400 });
  await teller.tellAll(['GetMfaSettings', 'UpdateMfaSettings', 'GetLogtoConfig', 'UpdateLogtoConfig']);
}

async function verifyAccount(teller: Teller, id: string): Promise<void> {
  const answer = await teller.tell(id);
  teller.means(ACME.verificationId, String(Object(answer)['verificationRecordId']));
}
