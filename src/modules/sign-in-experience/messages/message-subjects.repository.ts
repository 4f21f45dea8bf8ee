import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

/** Pictures by their use: `logoUrl`, `favicon`. */
type Branding = Readonly<Record<string, string>>;

/** For whom a message is written. */
export interface MessageSubjects {
  /** What the application shows of its own; null where that is nothing. */
  readonly appearance: { readonly branding: Branding; readonly displayName: string | null } | null;
  /** Null where there is no such organization. */
  readonly organization: { readonly id: string; readonly name: string; readonly branding: Branding } | null;
}

const selectSubjects = namedQuery(
  'subjects of a message',
  `select
     (select jsonb_build_object('branding', branding, 'displayName', display_name)
      from application_sign_in_experiences where application_id = $1) as appearance,
     (select jsonb_build_object('id', id, 'name', name, 'branding', branding)
      from organizations where id = $2) as organization`,
);

@Injectable()
export class MessageSubjectsRepository {
  constructor(private readonly database: Database) {}

  async find(applicationId: string, organizationId: string | undefined): Promise<MessageSubjects> {
    const found = await this.database.row<MessageSubjects & Record<string, unknown>>(selectSubjects, [
      applicationId,
      organizationId,
    ]);
    return found ?? { appearance: null, organization: null };
  }
}
