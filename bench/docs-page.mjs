// What /docs costs who opens it for the first time: bytes, and the time to the first group of operations on screen.
// Run: node bench/docs-page.mjs [checkout], after `npm run build` there. Needs Chromium, as `npm run test:browser` does.
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { atEnd, runToEnd } from './at-end.mjs';
import { median } from './median.mjs';
import { startServer } from './own-server.mjs';
import { figure, table } from './table.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const LOADS = 7;
const FIRST_TAG = '.opblock-tag';
const VIEWPORT = { width: 1280, height: 800 };
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** What lies between the server and the browser, as Chromium's developer tools imitate it. */
const NETWORKS = {
  'same machine': undefined,
  '20 Mbit/s, 40 ms': {
    offline: false,
    latency: 40,
    downloadThroughput: 2_500_000,
    uploadThroughput: 625_000,
  },
};

const checkout = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));

async function main() {
  const { baseUrl } = await startServer({ checkout, dataDir: temporaryFolder() });
  const { milliseconds, transfers } = await load(baseUrl);
  console.log(`the first load after the start of the server: first tag after ${figure(milliseconds)} ms\n`);
  console.log(`${sizesOf(transfers, baseUrl)}\n`);
  for (const [name, conditions] of Object.entries(NETWORKS)) {
    const loads = [];
    while (loads.length < LOADS) loads.push(await load(baseUrl, conditions));
    console.log(`${name}: ${wordsOf(loads)}`);
  }
}

function wordsOf(loads) {
  const times = loads.map((each) => each.milliseconds);
  const place = loads.every((each) => each.isOnScreen) ? 'on screen' : 'below the fold';
  const [middle, shortest, longest] = [median(times), Math.min(...times), Math.max(...times)].map((each) =>
    figure(each),
  );
  return `first tag, ${place}, after ${middle} ms (${shortest} to ${longest}; ${loads.length} loads with a cold cache)`;
}

/** Opens the page in a browser that has never seen it. */
async function load(baseUrl, conditions) {
  const context = await chromium.launchPersistentContext(temporaryFolder(), {
    executablePath: EXECUTABLE,
    viewport: VIEWPORT,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const close = atEnd(() => context.close());
  const [page] = context.pages();
  const transfers = await watchTransfers(await context.newCDPSession(page), conditions);
  await page.addInitScript(noteFirst, FIRST_TAG);
  await page.goto(`${baseUrl}/docs`);
  const { at, top } = await (await page.waitForFunction(() => globalThis.firstSeen)).jsonValue();
  await close();
  return { milliseconds: at, isOnScreen: top < VIEWPORT.height, transfers };
}

async function watchTransfers(session, conditions) {
  const transfers = new Map();
  await session.send('Network.enable');
  if (conditions) await session.send('Network.emulateNetworkConditions', conditions);
  session.on('Network.responseReceived', ({ requestId, response }) =>
    transfers.set(requestId, { url: response.url, raw: 0, sent: 0 }),
  );
  session.on('Network.dataReceived', ({ requestId, dataLength }) => {
    const transfer = transfers.get(requestId);
    if (transfer) transfer.raw += dataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId);
    if (transfer) transfer.sent = encodedDataLength;
  });
  return transfers;
}

/** Runs in the page: notes when the first frame with such an element was made, from the start of the navigation. */
function noteFirst(selector) {
  const look = () => {
    const found = document.querySelector(selector);
    if (!found) return requestAnimationFrame(look);
    const { top } = found.getBoundingClientRect();
    // The frame is on its way to the screen once the next task runs.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => (globalThis.firstSeen = { at: performance.now(), top }));
    port1.start();
    port2.postMessage(undefined);
    return undefined;
  };
  requestAnimationFrame(look);
}

function sizesOf(transfers, baseUrl) {
  const files = [...transfers.values()].filter(({ url }) => url.startsWith(baseUrl));
  const sum = (of) => files.reduce((total, file) => total + of(file), 0);
  const row = (name, raw, sent) => [name, figure(raw), figure(sent)];
  return table(
    ['file', 'bytes', 'sent with headers'],
    [
      ...files.map(({ url, raw, sent }) => row(url.slice(baseUrl.length), raw, sent)),
      row(
        'all',
        sum(({ raw }) => raw),
        sum(({ sent }) => sent),
      ),
    ],
  );
}

await runToEnd(main);
