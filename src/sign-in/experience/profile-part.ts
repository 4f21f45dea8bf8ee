import { invalidType, type IssueBody } from '#src/platform/http/fields/issue.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { invalidInput } from '#src/platform/http/invalid-input.js';
import type { AddProfileDto } from './profile.dto.js';
import { USERNAME } from './verification.dto.js';

/** The account with a social provider that somebody has shown. */
export interface SocialPart {
  readonly type: 'social';
  readonly verificationId: string;
}

/** What somebody adds to the profile: what they choose, or what they have shown. */
export type ProfilePart =
  | { readonly type: 'username' | 'password'; readonly value: string }
  | SocialPart
  | { readonly type: 'email' | 'phone'; readonly verificationId: string }
  | { readonly type: 'extraProfile'; readonly values: JsonObject };

/** What changes the profile alone. */
export type OrdinaryPart = Exclude<ProfilePart, SocialPart>;

/** Throws `guard.invalid_input` where the member that belongs to the type is missing or has the wrong format. */
export function profilePartOf({ type, value, verificationId, values }: AddProfileDto): ProfilePart {
  if (type === 'username' || type === 'password') {
    if (value === undefined) throw invalid('value', invalidType('string', value));
    if (type === 'username' && !USERNAME.regex.test(value)) throw invalid('value', WRONG_FORMAT);
    return { type, value };
  }
  if (type === 'extraProfile') {
    if (values === undefined) throw invalid('values', invalidType('object', values));
    return { type, values };
  }
  if (verificationId === undefined) throw invalid('verificationId', invalidType('string', verificationId));
  return type === 'social' ? { type, verificationId } : { type, verificationId };
}

const WRONG_FORMAT: IssueBody = {
  code: 'invalid_string',
  validation: 'regex',
  message: 'Has the wrong format',
};

const invalid = (member: string, issue: IssueBody) => invalidInput('body', [{ ...issue, path: [member] }]);
