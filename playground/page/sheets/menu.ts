// The script's menu as buttons of the page, and what it says at the corner of the grid.
import type { Book } from '../../../test/apps-script/book';

export function menu({ menu: built }: Book, choose: (handler: string) => void): void {
  const bar = document.getElementById('menu') as HTMLElement;
  bar.ariaLabel = built?.title ?? '';
  bar.replaceChildren(
    ...(built?.items ?? []).map(([label, handler]) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
      button.addEventListener('click', () => choose(handler));
      return button;
    }),
  );
}

/** Shows what was said since the last time; the newest stays a while. */
export function toasts(book: Book): () => void {
  const toast = document.getElementById('toast') as HTMLElement;
  let said = 0;
  let timer = 0;
  return () => {
    if (book.toasts.length === said) return;
    said = book.toasts.length;
    toast.textContent = book.toasts.at(-1) ?? '';
    toast.hidden = false;
    clearTimeout(timer);
    timer = window.setTimeout(() => (toast.hidden = true), 10_000);
  };
}
