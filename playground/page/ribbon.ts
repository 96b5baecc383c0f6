// The two buttons that stand for the add-in's place in Excel's ribbon.
import type { OfficeHost } from '../../test/office-host/host';

export function ribbon(host: OfficeHost, pane: HTMLIFrameElement): void {
  const button = (id: string) => document.getElementById(id) as HTMLButtonElement;
  const [setup, refresh, status] = [button('setup'), button('refresh'), document.getElementById('status')];
  setup.addEventListener('click', () => pane.contentWindow?.focus());
  pane.addEventListener('load', () => (refresh.disabled = false));
  const say = (text: string, failed = false) => {
    if (!status) return;
    status.textContent = text;
    status.classList.toggle('failed', failed);
  };
  refresh.addEventListener('click', async () => {
    refresh.disabled = true;
    say('Refreshing …');
    try {
      await host.command('refreshCeoSummary');
      say('');
    } catch (error) {
      say((error as Error).message, true);
    } finally {
      refresh.disabled = false;
    }
  });
}
