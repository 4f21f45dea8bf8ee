import { Module } from '@nestjs/common';
import { ConnectorsModule } from '#src/modules/connectors/connectors.module.js';
import { EnterpriseSsoModule } from '#src/modules/enterprise-sso/enterprise-sso.module.js';
import { RenewalOutcomes } from './renewal-outcomes.js';
import { SealedTokens } from './sealed-tokens.js';
import { SecretController } from './secret.controller.js';
import { SecretService } from './secret.service.js';
import { TokenOpenings } from './token-openings.js';
import { TokenProviders } from './token-providers.js';
import { TokenRenewal } from './token-renewal.js';
import { TokenSetRepository } from './token-set.repository.js';
import { TokenSets } from './token-sets.js';
import { UnwantedTokenSetRepository } from './unwanted-token-set.repository.js';
import { UnwantedTokenSetsListener } from './unwanted-token-sets.listener.js';

/** Keeps what users have with others, such as the tokens of social providers and of their enterprises. */
@Module({
  imports: [ConnectorsModule, EnterpriseSsoModule],
  controllers: [SecretController],
  providers: [
    RenewalOutcomes,
    SealedTokens,
    SecretService,
    TokenOpenings,
    TokenProviders,
    TokenRenewal,
    TokenSetRepository,
    TokenSets,
    UnwantedTokenSetRepository,
    UnwantedTokenSetsListener,
  ],
  exports: [TokenSets],
})
export class SecretVaultModule {}
