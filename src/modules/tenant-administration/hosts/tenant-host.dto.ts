import type { TenantHost } from '#src/modules/tenants/tenants.public.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { proofRecord } from '#src/platform/outbound/domain-proof.js';

export class CreateTenantHostDto {
  @Text({ min: 1, max: 253, description: 'A name such as id.example.com, without scheme and port.' })
  host: string;
}

export class HostProofDto {
  @Text({ max: 300, description: 'The name of a TXT record.' }) name: string;
  @Text({ max: 256, description: 'What it says.' }) value: string;
}

export class TenantHostDto {
  @Text({ max: 253, description: 'The host, in small letters, and in ASCII.' }) host: string;
  @Flag({ description: 'Whether it is served: once it is shown whose it is.' }) isVerified: boolean;
  @Timestamp({ description: 'When it was added, in epoch milliseconds.' }) createdAt: Date;
  @Nested(() => HostProofDto, {
    description: 'The record in the DNS that shows that the host is the tenant’s.',
  })
  proof: HostProofDto;
}

export const shownHost = ({ host, createdAt, verifiedAt, proof }: TenantHost): TenantHostDto => ({
  host,
  isVerified: verifiedAt !== null,
  createdAt,
  proof: proofRecord(host, proof),
});
