import { Module } from '@nestjs/common';
import { GrantedScopesRepository } from './granted-scopes.repository.js';
import { RoleRepository } from './role.repository.js';

const services = [RoleRepository, GrantedScopesRepository];

@Module({ providers: services, exports: services })
export class RolesModule {}
