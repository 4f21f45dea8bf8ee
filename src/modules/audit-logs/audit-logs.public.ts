export type { AuditEntry } from './audit-entry.js';
export { AuditTrail } from './audit-trail.js';
export { AuditLogs } from './hooks/audit-logs.js';
export type { HookStats } from './hooks/hook-stats.repository.js';
export { HookLogDto, ListHookLogsDto } from './log.dto.js';
export type { ShownLog } from './log.service.js';
export { MASK } from './recordable.js';
