// What has to be undone when the bench ends, however it ends: last first, each once.

/** What a shell reports for a command ended by Ctrl-C. */
const INTERRUPTED = 130;

const undone = [];
let interrupted = false;

/** Registers work for the end; answers how to do it earlier. */
export function atEnd(work) {
  let done;
  const once = async () => {
    await (done ??= Promise.resolve().then(work));
    if (undone.includes(once)) undone.splice(undone.indexOf(once), 1);
  };
  undone.push(once);
  return once;
}

/** Throws once a signal has come: nothing new may begin, since nobody would end it. */
export function requireNoSignal() {
  if (interrupted) throw new Error('interrupted');
}

/** A signal and the failure that it causes lead here both; the order has to hold all the same. */
let ending;
const undoAll = () => (ending ??= undoEach());

async function undoEach() {
  for (const work of undone.toReversed()) await work().catch((error) => console.error(error));
}

/** Runs the whole of a command, and undoes the rest after it, after an error and after a signal. */
export async function runToEnd(main) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      interrupted = true;
      void undoAll().then(() => process.exit(INTERRUPTED));
    });
  }
  try {
    await main();
  } catch (error) {
    if (!interrupted) console.error(error);
    process.exitCode = 1;
  } finally {
    await undoAll();
  }
}
