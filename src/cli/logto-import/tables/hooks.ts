import { CreateHookDto, HOOK_ROWS, type SigningKeys } from '#src/modules/webhooks/webhooks.public.js';
import { type LogtoTable, readRow, textOf } from '../logto-table.js';

/** Webhooks, which go on signing with the keys that their receivers know. */
export const hookTables = (signingKeys: SigningKeys): LogtoTable[] => [
  {
    name: 'hooks',
    into: HOOK_ROWS,
    convert(row) {
      const { events } = row;
      const given = {
        ...row,
        name: row['name'] === '' ? undefined : row['name'],
        events: Array.isArray(events) && events.length > 0 ? events : undefined,
      };
      const { value, left } = readRow(CreateHookDto, given);
      const encryptedSigningKey = signingKeys.seal(textOf(row, 'id'), textOf(row, 'signingKey'));
      return { row: { ...row, events: [], ...value, encryptedSigningKey }, left };
    },
  },
];
