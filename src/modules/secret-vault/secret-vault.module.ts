import { Module } from '@nestjs/common';
import { TokenSets } from './token-sets.js';

/** Keeps what users have with others, such as the tokens of social providers. */
@Module({ providers: [TokenSets], exports: [TokenSets] })
export class SecretVaultModule {}
