import type { ConnectorOwnMetadataDto } from './connector.dto.js';
import type { OwnMetadata } from './connector.entity.js';
import type { LocalizedText } from './factories/connector-factory.js';

/** What is kept of metadata: an empty text, or a name without English, is none. */
export function ownMetadata({ target, name = {}, logo, logoDark }: ConnectorOwnMetadataDto): OwnMetadata {
  const named = Object.fromEntries(Object.entries(name).filter(([, text]) => text !== ''));
  return {
    ...(target && { target }),
    ...(hasEnglish(named) && { name: named }),
    ...(logo && { logo }),
    ...(logoDark && { logoDark }),
  };
}

const hasEnglish = (texts: Record<string, string>): texts is LocalizedText => texts['en'] !== undefined;
