/** A piece of work after which the page may answer to the person again. */
const PIECE_MS = 30;

/** Works through the items; where that takes long, in pieces. A message is no timer: pages in the background slow those down. */
export async function inPieces<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < PIECE_MS) continue;
    await pause();
    began = performance.now();
  }
}

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
