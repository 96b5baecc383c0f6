/** Presses a tab of the pane as soon as the pane is there. */
export function openTab(name: string): void {
  const press = (): boolean => {
    const tab = document.getElementById(`tab-${name}`);
    tab?.click();
    return tab !== null;
  };
  if (press()) return;
  const watcher = new MutationObserver(() => press() && watcher.disconnect());
  watcher.observe(document.body, { childList: true, subtree: true });
}
