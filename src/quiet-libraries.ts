/** Whoever works on Portico sees these by `node --trace-warnings`; whoever runs it can do nothing about them. */
const OF_DEVELOPERS: ReadonlySet<string> = new Set(['DeprecationWarning', 'ExperimentalWarning']);

/** What a start says itself, in words of our own (`cli/old-node.ts`). */
const RUNTIME_WARNING = 'oidc-provider WARNING: Unsupported runtime';

/** Keeps from the terminal and the log what libraries and Node.js say there that nobody who runs Portico can act on. */
function quiet(): void {
  const { warn } = console;
  Object.assign(console, {
    warn: (...parts: unknown[]) => {
      if (!String(parts[0]).includes(RUNTIME_WARNING)) warn(...parts);
    },
  });
  if (process.execArgv.includes('--trace-warnings')) return;
  const listeners = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (!OF_DEVELOPERS.has(warning.name)) for (const listener of listeners) listener(warning);
  });
}

// Imported before everything else, since libraries print while they are loaded.
quiet();
