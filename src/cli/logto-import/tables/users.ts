import { BACKUP_CODE_ROWS, MFA_FACTOR_ROWS, WEBAUTHN_CREDENTIAL_ROWS } from '#src/modules/mfa/mfa.public.js';
import {
  CreateUserDto,
  IdentityDto,
  type NewUsers,
  PERSONAL_ACCESS_TOKEN_ROWS,
  type PersonalAccessTokens,
  SSO_IDENTITY_ROWS,
  USER_IDENTITY_ROWS,
  UpdateUserConfigDto,
  USER_ROWS,
} from '#src/modules/users/users.public.js';
import type { NewRow } from '#src/platform/database/row-insert.js';
import { isObject } from '#src/platform/http/fields/object.js';
import { type LogtoTable, readRow, type Remark, RowFault, textOf } from '../logto-table.js';
import { factorRows, type FactorSealing } from './factors.js';

/** Users with what they are known by elsewhere, their second factors and their personal access tokens. */
export const userTables = (
  newUsers: NewUsers,
  tokens: PersonalAccessTokens,
  sealing: FactorSealing,
): LogtoTable[] => [
  usersTable(newUsers, sealing),
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

const usersTable = (newUsers: NewUsers, sealing: FactorSealing): LogtoTable => ({
  name: 'users',
  into: USER_ROWS,
  partsInto: [USER_IDENTITY_ROWS, MFA_FACTOR_ROWS, WEBAUTHN_CREDENTIAL_ROWS, BACKUP_CODE_ROWS],
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
      logtoConfig: configOf(row),
    };
    const factors = await factorRows(row, sealing);
    return {
      row: { ...row, ...withoutUndefined(columns) },
      parts: [identityRows(row), factors.factors, factors.credentials, factors.codes],
      left: [...left, ...factors.left],
    };
  },
});

const withoutUndefined = (columns: NewRow): NewRow =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));

/** What users decided about second factors and passkeys. */
function configOf({ logtoConfig }: NewRow): UpdateUserConfigDto {
  if (!isObject(logtoConfig)) return {};
  const { passkey_sign_in: passkeySignIn, ...config } = logtoConfig;
  return readRow(UpdateUserConfigDto, { passkeySignIn, ...config }).value;
}

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
