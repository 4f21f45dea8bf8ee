import type { ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import type { TestApp } from '../../support/test-app.js';
import { type Changes, idIn, newName } from './change.js';

const NEW_HOOK = { events: ['Role.Created'], config: { url: 'https://receiver.example.com' } };

const hook = async (api: ApiClient): Promise<string> => idIn(await api.post('/hooks', NEW_HOOK));

/** A delivery of a new webhook that was given up, as a path. */
async function deadDelivery(api: ApiClient, { databaseUrl, tenant }: TestApp): Promise<string> {
  const hookId = await hook(api);
  const id = newName();
  await sql(
    databaseUrl,
    `insert into hook_dead_deliveries (tenant_id, id, hook_id, event, body, attempts, last_error, failed_at)
     values ($1, $2, $3, 'Role.Created', '{}', 13, 'refused', now())`,
    [tenant.id, id, hookId],
  );
  return `/hooks/${hookId}/dead-deliveries/${id}`;
}

export const hookChanges: Changes = {
  CreateHook: (api) => api.post('/hooks', NEW_HOOK),
  UpdateHook: async (api) => api.patch(`/hooks/${await hook(api)}`, { name: newName() }),
  UpdateHookSigningKey: async (api) => api.patch(`/hooks/${await hook(api)}/signing-key`),
  DeleteHook: async (api) => api.delete(`/hooks/${await hook(api)}`),
  ReplayHookDeadDelivery: async (api, server) => api.post(`${await deadDelivery(api, server)}/replay`),
};
