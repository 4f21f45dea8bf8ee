import { Module } from '@nestjs/common';
import { ConnectorsModule } from '#src/modules/connectors/connectors.module.js';
import { RenewalOutcomes } from './renewal-outcomes.js';
import { SealedTokens } from './sealed-tokens.js';
import { SecretController } from './secret.controller.js';
import { SecretService } from './secret.service.js';
import { TokenOpenings } from './token-openings.js';
import { TokenRenewal } from './token-renewal.js';
import { TokenSetRepository } from './token-set.repository.js';
import { TokenSets } from './token-sets.js';
import { UnwantedTokenSetsListener } from './unwanted-token-sets.listener.js';

/** Keeps what users have with others, such as the tokens of social providers. */
@Module({
  imports: [ConnectorsModule],
  controllers: [SecretController],
  providers: [
    RenewalOutcomes,
    SealedTokens,
    SecretService,
    TokenOpenings,
    TokenRenewal,
    TokenSetRepository,
    TokenSets,
    UnwantedTokenSetsListener,
  ],
  exports: [TokenSets],
})
export class SecretVaultModule {}
