/** Where a request arrived. */
export interface Arrival {
  /** The listener of the tenants, or the operators' own. */
  readonly listener: 'tenants' | 'admin';
  /** The host that the client addressed, without its port, in lower case. */
  readonly hostname: string;
  /** The address that connected: the client's, or the nearest proxy's. */
  readonly peer: string;
}

/** The tenant that a request is for. */
export interface ResolvedTenant {
  readonly tenantId: string;
  /** The origin that the tenant has for this client, `https://acme.example.com`; its issuer derives from it. */
  readonly origin: string;
  /** Whether it is the operators' own. */
  readonly isOperators?: boolean;
}

/** Finds the tenant of a request; the tenants module knows how. */
export abstract class TenantResolver {
  /** Undefined where no tenant has that address. */
  abstract resolve(arrival: Arrival): Promise<ResolvedTenant | undefined>;

  /** Whether that is the host above all tenants', which belongs to none of them. */
  abstract isBareEndpoint(arrival: Arrival): boolean;
}
