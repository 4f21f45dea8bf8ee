import { Module } from '@nestjs/common';
import { HeldScopesRepository } from './held-scopes.repository.js';
import { ResourceController } from './resource.controller.js';
import { ResourceRepository } from './resource.repository.js';
import { ResourceSeedRepository } from './resource-seed.repository.js';
import { ResourceSeed } from './resource.seed.js';
import { ResourceService } from './resource.service.js';
import { ScopeController } from './scope.controller.js';
import { ScopeRepository } from './scope.repository.js';
import { ScopeService } from './scope.service.js';

@Module({
  controllers: [ResourceController, ScopeController],
  providers: [
    HeldScopesRepository,
    ResourceRepository,
    ResourceSeed,
    ResourceSeedRepository,
    ResourceService,
    ScopeRepository,
    ScopeService,
  ],
  exports: [HeldScopesRepository, ResourceSeed],
})
export class ResourcesModule {}
