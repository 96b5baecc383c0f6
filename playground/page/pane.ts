// The add-in's frame: its session with the host, its width, its reload when it was built again.
import type { OfficeHost } from '../../test/office-host/host';
import type { Session } from '../../test/office-host/session';

type AddinWindow = Window & {
  _richApiNativeBridge?: { onMessageFromHost?: (text: string) => void };
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
};

/** What inject.js calls. A frame that loads again connects again: its former session ends, whatever it was doing. */
export function connector(host: OfficeHost) {
  const sessions = new Map<Element | null, Session>();
  return (window: AddinWindow) => {
    sessions.get(window.frameElement)?.close();
    const session = host.open((text) => window._richApiNativeBridge?.onMessageFromHost?.(text));
    sessions.set(window.frameElement, session);
    window.addEventListener('pagehide', () => session.close());
    const sendMessageToHost = (text: string) => {
      // Off by default: office.js then refuses what is above the announced requirement sets, as an older Excel would.
      if (window.OfficeExtension) window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
      session.bridge.sendMessageToHost(text);
    };
    return { external: session.external.object(), bridge: { sendMessageToHost } };
  };
}

export function openPane(pane: HTMLIFrameElement): void {
  pane.src = '/addin/taskpane.html';
  new EventSource('/rebuilds').onmessage = () => pane.contentWindow?.location.reload();
}

/** Drag, or the arrow keys. */
export function resizable(divider: HTMLElement): void {
  const [least, most] = [Number(divider.ariaValueMin), Number(divider.ariaValueMax)];
  const set = (width: number) => {
    const px = Math.round(Math.min(most, Math.max(least, width)));
    divider.ariaValueNow = String(px);
    document.documentElement.style.setProperty('--pane', `${px}px`);
  };
  divider.addEventListener('pointerdown', (e) => {
    divider.setPointerCapture(e.pointerId);
    divider.classList.add('dragging');
  });
  divider.addEventListener('pointermove', (e) => {
    if (divider.hasPointerCapture(e.pointerId)) set(window.innerWidth - e.clientX);
  });
  divider.addEventListener('lostpointercapture', () => divider.classList.remove('dragging'));
  divider.addEventListener('keydown', (e) => {
    const step = { ArrowLeft: 10, ArrowRight: -10 }[e.key];
    if (step) set(Number(divider.ariaValueNow) + step);
  });
}
