// The sidebar in a frame that can reach neither this page nor the network's cookies; its one way out is google.script.run.
import { putGoogleInto } from '../../../test/apps-script/client';

const SANDBOX = 'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-scripts';

interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}
export interface Side {
  open(page: { title: string; content: string }): void;
}

export function sidebar(answer: (name: string, args: readonly unknown[]) => unknown): Side {
  const side = document.getElementById('side') as HTMLElement;
  const frame = document.getElementById('pane') as HTMLIFrameElement;
  const title = document.getElementById('side-title') as HTMLElement;
  frame.setAttribute('sandbox', SANDBOX);
  window.addEventListener('message', ({ source, data }: MessageEvent<Call>) => {
    if (source !== frame.contentWindow) return;
    const reply = (said: object) => frame.contentWindow?.postMessage({ id: data.id, ...said }, '*');
    try {
      reply({ gives: answer(data.name, data.args) });
    } catch (error) {
      reply({ fails: (error as Error).message });
    }
  });
  document.getElementById('close')?.addEventListener('click', () => {
    side.hidden = true;
    frame.srcdoc = '';
  });
  return {
    open(page) {
      side.hidden = false;
      title.textContent = page.title;
      const google = `<script>(${askByMessage.toString()})(window);(${putGoogleInto.toString()})(window)</script>`;
      frame.srcdoc = page.content.replace('<head>', (head) => head + google);
    },
  };
}

/** Its text is put into the frame: it stands alone. */
function askByMessage(window: Window): void {
  const waiting = new Map<number, (said: unknown) => void>();
  let last = 0;
  window.addEventListener('message', ({ source, data }: MessageEvent<{ id: number }>) => {
    if (source !== window.parent) return;
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  const askScript = (name: string, args: unknown[]) =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      window.parent.postMessage({ id: last, name, args }, '*');
    });
  Object.assign(window, { askScript });
}
