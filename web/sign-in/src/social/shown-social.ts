import { getInteraction, type Verified } from '../api/experience.js';

/** An account with a social provider that somebody has shown to be theirs. */
export interface ShownSocial extends Verified {
  readonly connectorId: string;
}

/** The account with a provider that somebody signs up with; undefined where they sign up otherwise. */
export async function shownSocial(): Promise<ShownSocial | undefined> {
  const { profile, verificationRecords } = await getInteraction();
  if (!profile.socialIdentity) return undefined;
  for (const record of verificationRecords) {
    const { type, id, connectorId } = Object(record);
    if (type === 'Social') return { verificationId: String(id), connectorId: String(connectorId) };
  }
  return undefined;
}
