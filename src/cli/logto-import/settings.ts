import type { INestApplicationContext } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import {
  SignInExperienceService,
  UpdateSignInExperienceDto,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import {
  type ForeignKey,
  ID_TOKEN_CONFIG,
  IdTokenConfigDto,
  ImportedKeys,
  SESSION_CONFIG,
  SessionConfigDto,
} from '#src/oidc/oidc.public.js';
import type { NewRow } from '#src/platform/database/row-insert.js';
import { fieldsOf } from '#src/platform/http/fields/field-metadata.js';
import { isObject } from '#src/platform/http/fields/object.js';
import { TenantConfigRepository } from '#src/platform/tenant-configs/tenant-config.repository.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { readRow, type Remark, RowFault } from './logto-table.js';

/** Where a tenant remembers that its settings came from Logto; they are its own from then on. */
const MARK = 'logtoImport';

const SIGNING_KEYS = 'oidc.privateKeys';

/** What Logto keeps once for a tenant, as rows whose properties are in camel case. */
export interface LogtoSettings {
  readonly experience: NewRow | undefined;
  /** Values of `logto_configs` by their keys. */
  readonly configs: ReadonlyMap<string, unknown>;
}

/** A part of the settings that stays behind. */
export interface SettingRemark extends Remark {
  readonly table: 'sign_in_experiences' | 'logto_configs';
  readonly id: string;
}

/** The settings of the current tenant: how people sign in, how long, and with which keys the tenant signs. */
export class SettingsImport {
  private readonly marks: TenantConfigRepository;
  private readonly configs: TenantConfigs;
  private readonly experiences: SignInExperienceService;
  private readonly keys: ImportedKeys;

  constructor(app: INestApplicationContext) {
    this.marks = app.get(TenantConfigRepository);
    this.configs = app.get(TenantConfigs);
    this.experiences = app.get(SignInExperienceService);
    this.keys = app.get(ImportedKeys);
  }

  /** Belongs to a unit of work. Returns undefined where it was done before, else what stays behind. */
  async run({ experience, configs }: LogtoSettings): Promise<SettingRemark[] | undefined> {
    if (!(await this.marks.add(MARK, {}))) return undefined;
    const ofConfig = (id: string, work: () => Promise<Remark[]>) =>
      remarksOf({ table: 'logto_configs', id }, work);
    return [
      ...(await this.importExperience(experience ?? {})),
      ...(await ofConfig(SIGNING_KEYS, () => this.importKeys(configs.get(SIGNING_KEYS)))),
      ...(await ofConfig('oidc.session', () => this.importSession(configs.get('oidc.session')))),
      ...(await ofConfig('idToken', () => this.importIdToken(configs.get('idToken')))),
    ];
  }

  /** Setting by setting, so that one that is not possible here keeps no other one out. */
  private async importExperience(row: NewRow): Promise<SettingRemark[]> {
    const remarks: SettingRemark[] = [];
    for (const { name } of fieldsOf(UpdateSignInExperienceDto)) {
      if (name === 'tenantId' || isUnset(row[name])) continue;
      const place = { table: 'sign_in_experiences', id: name } as const;
      remarks.push(
        ...(await remarksOf(place, async () => {
          const { value, left } = readRow(UpdateSignInExperienceDto, { [name]: row[name] });
          await this.experiences.update(value);
          return left;
        })),
      );
    }
    return remarks;
  }

  private async importKeys(stored: unknown): Promise<Remark[]> {
    const keys = Array.isArray(stored) ? stored.filter(isObject) : [];
    const imported = keys.flatMap(foreignKeyOf);
    if (!imported.some(({ status }) => status === 'Current')) throw new RowFault(noCurrentKey);
    await this.keys.replace(imported);
    return keys.length === imported.length ? [] : [stagedKeyLeft];
  }

  private async importSession(stored: unknown): Promise<Remark[]> {
    if (!isObject(stored) || isUnset(stored)) return [];
    const { value, left } = readRow(SessionConfigDto, stored);
    await this.configs.replace(SESSION_CONFIG, value);
    return left;
  }

  private async importIdToken(stored: unknown): Promise<Remark[]> {
    if (!isObject(stored)) return [];
    const { value, left } = readRow(IdTokenConfigDto, stored);
    await this.configs.replace(ID_TOKEN_CONFIG, value);
    return left;
  }
}

/** Without a status, the first one signs, and the others did. */
function foreignKeyOf({ value, status }: Record<string, unknown>, index: number): ForeignKey[] {
  if (typeof value !== 'string') return [];
  const known = status ?? (index === 0 ? 'Current' : 'Previous');
  return known === 'Current' || known === 'Previous' ? [{ pem: value, status: known }] : [];
}

const isUnset = (value: unknown): boolean =>
  value === null || value === undefined || (isObject(value) && Object.keys(value).length === 0);

async function remarksOf(
  place: Pick<SettingRemark, 'table' | 'id'>,
  work: () => Promise<Remark[]>,
): Promise<SettingRemark[]> {
  try {
    return (await work()).map((remark) => ({ ...place, ...remark }));
  } catch (error) {
    if (error instanceof RowFault) return [{ ...place, ...error.remark }];
    if (error instanceof AppError) return [{ ...place, code: error.code, reason: error.message }];
    throw error;
  }
}

const noCurrentKey: Remark = {
  code: 'import.no_signing_key',
  reason: 'There is no key that signs: tokens of Logto do not count here.',
};

const stagedKeyLeft: Remark = {
  code: 'import.staged_key_left_out',
  reason: 'The key that was to sign next was left out: rotate keys here.',
};
