import { Injectable } from '@nestjs/common';
import { newSecret } from '#src/kernel/ids.js';
import { Outbound } from './outbound.js';
import { OutboundError } from './outbound.errors.js';

/** Only who controls the domain can add a record below it, and a name of its own is in nobody's way (RFC 8552). */
const nameFor = (domain: string): string => `_portico-challenge.${domain}`;
const valueFor = (proof: string): string => `portico-domain-verification=${proof}`;

export const newProof = newSecret;

/** The TXT record that proves that a domain is theirs to whom the proof was given. */
export const proofRecord = (domain: string, proof: string) => ({
  name: nameFor(domain),
  value: valueFor(proof),
});

/** Asks the DNS whether the owner of a domain has published a proof. */
@Injectable()
export class DomainProof {
  constructor(private readonly outbound: Outbound) {}

  /** A domain that does not answer has proved nothing. */
  async isPublished(domain: string, proof: string): Promise<boolean> {
    try {
      const texts = await this.outbound.textRecords(nameFor(domain));
      return texts.includes(valueFor(proof));
    } catch (error) {
      if (error instanceof OutboundError) return false;
      throw error;
    }
  }
}
