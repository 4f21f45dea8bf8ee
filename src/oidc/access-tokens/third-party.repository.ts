import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const selectThirdParty = namedQuery(
  'whether an application is third-party',
  `select is_third_party as "isThirdParty" from applications where id = $1`,
);

/** Which applications are made by somebody else than the tenant. */
@Injectable()
export class ThirdPartyRepository {
  constructor(private readonly database: Database) {}

  /** Undefined where no such application is stored. */
  async isThirdParty(applicationId: string): Promise<boolean | undefined> {
    const parameters = [applicationId];
    return (await this.database.row<{ isThirdParty: boolean }>(selectThirdParty, parameters))?.isThirdParty;
  }
}
