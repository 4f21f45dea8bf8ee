import { OneOf } from '#src/platform/http/fields/one-of.js';

export const FIELD_ACCESS = ['Off', 'ReadOnly', 'Edit'] as const;
/** What users may do with a field of their account: nothing, see it, or change it as well. */
export type FieldAccess = (typeof FIELD_ACCESS)[number];

const field = (description: string): PropertyDecorator =>
  OneOf(FIELD_ACCESS, { optional: true, description: `${description} Left out, it is \`Off\`.` });

/** What users may do with each field of their account. */
export class AccountFieldsDto {
  @field('The name.') name?: FieldAccess;
  @field('The picture.') avatar?: FieldAccess;
  @field('The other claims of the profile, such as the birthday.') profile?: FieldAccess;
  @field('The e-mail address.') email?: FieldAccess;
  @field('The phone number.') phone?: FieldAccess;
  @field('The password; who may see it sees whether there is one.') password?: FieldAccess;
  @field('The username.') username?: FieldAccess;
  @field('The identities at social providers.') social?: FieldAccess;
  @field('What applications keep with the user.') customData?: FieldAccess;
  @field('The second factors.') mfa?: FieldAccess;
  @OneOf(FIELD_ACCESS, { optional: true, description: 'The passkeys. Left out, it is as `mfa`.' })
  passkey?: FieldAccess;
  @field('Sessions, and the applications that have access.') session?: FieldAccess;
}

export type AccountField = keyof AccountFieldsDto;
