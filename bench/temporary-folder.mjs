import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd, requireNoSignal } from './at-end.mjs';

/** A folder that is gone when the bench ends. Others may pass: as root PostgreSQL runs as another account. */
export function temporaryFolder() {
  requireNoSignal();
  const folder = mkdtempSync(join(tmpdir(), 'portico-bench-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o711);
  return folder;
}
