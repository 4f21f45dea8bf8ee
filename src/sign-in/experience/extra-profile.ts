import { CUSTOM_DATA } from '#src/kernel/custom-data.js';
import { UserProfileDto } from '#src/modules/users/users.public.js';
import { fieldsOf } from '#src/platform/http/fields/field-metadata.js';
import { Json } from '#src/platform/http/fields/json.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { Text } from '#src/platform/http/fields/text.js';
import { WebUrl } from '#src/platform/http/fields/web-url.js';
import { invalidInput } from '#src/platform/http/invalid-input.js';
import { readInput } from '#src/platform/http/read-input.js';
import type { StagedProfile } from '../flow/staged-profile.js';
import { ExtraProfileErrors } from './extra-profile.errors.js';

/** What consoles keep in the custom data of their users. */
const OF_CONSOLES = ['onboarding', 'guideRequests', 'adminConsolePreferences', 'defaultTenantId'];

const RESERVED = new Map([
  ['preferredUsername', ExtraProfileErrors.builtIn],
  ...OF_CONSOLES.map((name) => [name, ExtraProfileErrors.customData] as const),
  ...['username', 'primaryEmail', 'primaryPhone', 'email', 'phone'].map(
    (name) => [name, ExtraProfileErrors.signInIdentifier] as const,
  ),
]);

class ExtraColumns {
  @Text({ max: 128, optional: true, nullable: true }) name?: string | null;
  @WebUrl({ optional: true, nullable: true }) avatar?: string | null;
}

class SortedValues extends ExtraColumns {
  @Nested(() => UserProfileDto) profile: UserProfileDto;
  @Json({ maxBytes: CUSTOM_DATA.maxBytes }) customData: JsonObject;
}

const COLUMNS = new Set(fieldsOf(ExtraColumns).map(({ name }) => name));
const CLAIMS = new Set(fieldsOf(UserProfileDto).map(({ name }) => name));

/**
 * What further fields of a profile stage: columns of the account, standard claims, and custom data for all else. Throws
 * `custom_profile_fields.name_conflict_…` for a field that nobody sets like that, and `guard.invalid_input`.
 */
export function extraProfileOf(values: JsonObject): StagedProfile {
  for (const name of Object.keys(values)) {
    const conflict = RESERVED.get(name);
    if (conflict) throw conflict(name);
  }
  const those = (isMeant: (name: string) => boolean): JsonObject =>
    Object.fromEntries(Object.entries(values).filter(([name]) => isMeant(name)));
  const reading = readInput(SortedValues, {
    ...those((name) => COLUMNS.has(name)),
    profile: those((name) => CLAIMS.has(name)),
    customData: those((name) => !COLUMNS.has(name) && !CLAIMS.has(name)),
  });
  if ('issues' in reading) {
    const issues = reading.issues.map((issue) => ({ ...issue, path: ['values', ...placeIn(issue.path)] }));
    throw invalidInput('body', issues);
  }
  const { profile, customData, ...columns } = reading.value;
  return {
    ...columns,
    ...(Object.keys(profile).length > 0 && { profile: { ...profile } }),
    ...(Object.keys(customData).length > 0 && { customData }),
  };
}

/** Where a fault is in what was sent, which was not sorted. */
const placeIn = ([first, ...rest]: readonly (string | number)[]) =>
  first === 'profile' || first === 'customData' || first === undefined ? rest : [first, ...rest];
