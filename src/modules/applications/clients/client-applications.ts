import { Injectable } from '@nestjs/common';
import { BuiltInApplications } from './built-in-applications.js';
import type { ApplicationDescription, ClientApplication } from './client-application.js';
import { ClientApplicationRepository } from './client-application.repository.js';

/** The clients of the current tenant's OpenID provider: its applications, and those that are built in. */
@Injectable()
export class ClientApplications {
  constructor(
    private readonly builtIn: BuiltInApplications,
    private readonly applications: ClientApplicationRepository,
  ) {}

  async findClient(id: string): Promise<ClientApplication | undefined> {
    return (await this.builtIn.findClient(id)) ?? this.applications.find(id);
  }

  /** Undefined where there is no such application. */
  async describe(id: string): Promise<ApplicationDescription | undefined> {
    return this.builtIn.describe(id) ?? this.applications.describe(id);
  }
}
