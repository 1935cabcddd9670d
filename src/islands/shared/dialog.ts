/**
 * Opens the dialog `id`, which is made and filled at its first opening: until then it costs neither
 * markup nor script. Escape and Close give the focus back to where it was.
 */
export function openDialog(id: string, title: string, fill: (place: HTMLElement) => void): void {
  const dialog = (document.getElementById(id) ?? make(id, title, fill)) as HTMLDialogElement;
  dialog.showModal();
  dialog.querySelector<HTMLElement>('input[type=search]')?.focus();
}

function make(id: string, title: string, fill: (place: HTMLElement) => void): HTMLElement {
  const dialog = document.createElement('dialog');
  dialog.id = id;
  dialog.className = 'panel no-print';
  dialog.setAttribute('aria-labelledby', `${id}-title`);
  const head = document.createElement('div');
  head.className = 'dialog-head';
  const heading = document.createElement('h2');
  heading.id = `${id}-title`;
  heading.textContent = title;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn quiet';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  const place = document.createElement('div');
  head.append(heading, close);
  dialog.append(head, place);
  document.body.append(dialog);
  fill(place);
  return dialog;
}
