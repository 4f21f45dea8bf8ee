import {
  CreateUserDto,
  IdentityDto,
  type NewUsers,
  PERSONAL_ACCESS_TOKEN_ROWS,
  type PersonalAccessTokens,
  SSO_IDENTITY_ROWS,
  USER_IDENTITY_ROWS,
  USER_ROWS,
} from '#src/modules/users/users.public.js';
import type { NewRow } from '#src/platform/database/row-insert.js';
import { isObject } from '#src/platform/http/fields/object.js';
import { type LogtoTable, readRow, type Remark, RowFault, textOf } from '../logto-table.js';

/** Users with what they are known by elsewhere, and their personal access tokens. */
export const userTables = (newUsers: NewUsers, tokens: PersonalAccessTokens): LogtoTable[] => [
  {
    name: 'users',
    into: USER_ROWS,
    partsInto: USER_IDENTITY_ROWS,
    async convert(row) {
      const { value, left } = readRow(CreateUserDto, {
        ...row,
        password: undefined,
        passwordDigest: row['passwordEncrypted'],
        passwordAlgorithm: row['passwordEncryptionMethod'],
      });
      const columns = {
        ...(await newUsers.columnsOf(value)),
        ...(await newUsers.usernameColumnsOf(value)),
        passwordUpdatedAt: row['passwordUpdatedAt'],
        isPasswordExpired: row['isPasswordExpired'],
        // What is said there is about factors, which do not come along.
        logtoConfig: {},
      };
      return {
        row: { ...row, ...withoutUndefined(columns) },
        parts: identityRows(row),
        left: [...left, ...factorsOf(row)],
      };
    },
  },
  {
    name: 'user_sso_identities',
    into: SSO_IDENTITY_ROWS,
    convert: (row) => ({ row }),
  },
  {
    name: 'personal_access_tokens',
    into: PERSONAL_ACCESS_TOKEN_ROWS,
    convert: async (row) => ({ row: { ...row, ...(await tokens.seal(textOf(row, 'value'))) } }),
  },
];

const withoutUndefined = (columns: NewRow): NewRow =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));

function identityRows({ id, identities }: NewRow) {
  if (!isObject(identities)) return [];
  return Object.entries(identities).map(([target, identity]) => {
    if (!isObject(identity)) throw new RowFault(invalidIdentity);
    const { userId, details } = readRow(IdentityDto, identity).value;
    return { userId: id, target, identityId: userId, details: details ?? null };
  });
}

const invalidIdentity: Remark = {
  code: 'guard.invalid_input',
  reason: 'An identity is not as it has to be.',
  fields: [{ path: 'identities', code: 'invalid_type' }],
};

/** Somebody who needed a second factor needs none here. */
function factorsOf({ mfaVerifications }: NewRow): Remark[] {
  if (!Array.isArray(mfaVerifications) || mfaVerifications.length === 0) return [];
  return [
    {
      code: 'import.factors_left_out',
      reason: 'The second factors of the user were left out: the password alone lets the user in.',
      fields: [{ path: 'mfaVerifications', code: 'left_out' }],
    },
  ];
}
