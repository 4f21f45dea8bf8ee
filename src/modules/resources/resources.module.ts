import { Module } from '@nestjs/common';
import { ResourceSeedRepository } from './resource-seed.repository.js';

@Module({ providers: [ResourceSeedRepository], exports: [ResourceSeedRepository] })
export class ResourcesModule {}
