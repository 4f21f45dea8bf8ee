import {
  APPLICATION_ROWS,
  APPLICATION_SECRET_ROWS,
  type ApplicationSecrets,
  CreateApplicationDto,
  hasSecrets,
  requireCreatable,
} from '#src/modules/applications/applications.public.js';
import {
  APPLICATION_EXPERIENCE_ROWS,
  ReplaceApplicationExperienceDto,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { NewRow } from '#src/platform/database/row-insert.js';
import { type LogtoTable, readRow, RowFault, textOf } from '../logto-table.js';

/** Stands where an application has named secrets only. */
const INTERNAL_SECRET = '#internal:';

const UNSUPPORTED = ['Protected', 'SAML'];

/** Applications with all their secrets, and how they look. */
export function applicationTables(secrets: ApplicationSecrets): LogtoTable[] {
  /** A secret is stored with the type of its application. */
  const types = new Map<string, string>();
  return [
    {
      name: 'applications',
      into: APPLICATION_ROWS,
      async convert(row) {
        const [id, type] = [textOf(row, 'id'), textOf(row, 'type')];
        types.set(id, type);
        if (UNSUPPORTED.includes(type)) throw unsupported(type);
        const { value, left } = readRow(CreateApplicationDto, { ...row, protectedAppMetadata: undefined });
        requireCreatable(value);
        const secret = textOf(row, 'secret');
        const isLegacy = hasSecrets(value.type) && !secret.startsWith(INTERNAL_SECRET);
        const columns = isLegacy ? await secrets.sealLegacy(id, secret) : {};
        return { row: { ...row, ...value, ...columns }, left };
      },
    },
    {
      name: 'application_secrets',
      into: APPLICATION_SECRET_ROWS,
      async convert(row) {
        const sealed = await secrets.seal(textOf(row, 'value'));
        return { row: { ...row, ...sealed, type: types.get(textOf(row, 'applicationId')) } };
      },
    },
    {
      name: 'application_sign_in_experiences',
      into: APPLICATION_EXPERIENCE_ROWS,
      convert: convertExperience,
    },
  ];
}

function convertExperience(row: NewRow) {
  const { value, left } = readRow(ReplaceApplicationExperienceDto, row, [
    'termsOfUseUrl',
    'privacyPolicyUrl',
  ]);
  return { row: { ...row, ...value }, left };
}

const unsupported = (type: string): RowFault =>
  new RowFault({
    code: 'import.unsupported_application',
    reason: `There are no applications of the type ${type} here.`,
    fields: [{ path: 'type', code: 'unsupported' }],
  });
