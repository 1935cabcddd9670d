export interface DragHandlers {
  /** The place under the pointer changed; undefined when there is none, or the drag is over. */
  readonly over: (place: string | undefined) => void;
  readonly drop: (card: string, place: string | undefined) => void;
  readonly cancel: (card: string) => void;
}

interface Held {
  readonly card: string;
  readonly button: Element;
  readonly slip: HTMLElement;
  readonly pointer: number;
  readonly startX: number;
  readonly startY: number;
  readonly startScroll: number;
  x: number;
  y: number;
  live: boolean;
}

const slop = 5;
const edge = 60;

/**
 * Lets `[data-card]` buttons within `root` be dragged onto `[data-place]` elements: by mouse and pen
 * anywhere on the card, by finger only at `[data-grip]`, so that a finger elsewhere scrolls the page.
 * Escape, `pointercancel` and a lost capture call the drag off. A drag is never also a click.
 */
export function dragging(root: HTMLElement, on: DragHandlers): () => void {
  const end = new AbortController();
  const { signal } = end;
  let held: Held | undefined;
  let place: string | undefined;
  let dragged = false;
  let frame = 0;

  function down(event: PointerEvent): void {
    dragged = false;
    const target = event.target as Element;
    const button = target.closest('[data-card]');
    const slip = button?.closest('li');
    const byGrip = event.pointerType !== 'touch' || target.closest('[data-grip]');
    if (!button || !slip || !byGrip || held || event.button !== 0 || !event.isPrimary) return;
    button.setPointerCapture(event.pointerId);
    const { pointerId: pointer, clientX: x, clientY: y } = event;
    const card = button.getAttribute('data-card') ?? '';
    const start = { startX: x, startY: y, startScroll: scrollY };
    held = { card, button, slip, pointer, ...start, x, y, live: false };
  }

  function move(event: PointerEvent): void {
    if (held?.pointer !== event.pointerId) return;
    held.x = event.clientX;
    held.y = event.clientY;
    if (!held.live && Math.hypot(held.x - held.startX, held.y - held.startY) < slop) return;
    held.live = dragged = true;
    held.slip.toggleAttribute('data-dragged', true);
    follow();
    frame ||= requestAnimationFrame(autoScroll);
  }

  function follow(): void {
    if (!held?.live) return;
    const across = held.x - held.startX;
    const along = held.y - held.startY + scrollY - held.startScroll;
    held.slip.style.translate = `${across}px ${along}px`;
    point(document.elementFromPoint(held.x, held.y)?.closest('[data-place]'));
  }

  function point(element: Element | null | undefined): void {
    const under = element && root.contains(element) ? element.getAttribute('data-place') : null;
    if ((under ?? undefined) !== place) on.over((place = under ?? undefined));
  }

  function autoScroll(): void {
    frame = 0;
    const speed = held?.live ? scrollSpeed(held.y, innerHeight) : 0;
    if (speed === 0) return;
    scrollBy({ top: speed, behavior: 'instant' });
    follow();
    frame = requestAnimationFrame(autoScroll);
  }

  function release(): Held | undefined {
    const was = held;
    held = undefined;
    if (!was) return undefined;
    was.slip.style.translate = '';
    was.slip.removeAttribute('data-dragged');
    if (was.button.hasPointerCapture(was.pointer)) was.button.releasePointerCapture(was.pointer);
    return was;
  }

  function up(event: PointerEvent): void {
    if (held?.pointer !== event.pointerId) return;
    follow();
    const target = place;
    const was = release();
    point(undefined);
    if (was?.live) on.drop(was.card, target);
  }

  function callOff(event: PointerEvent | KeyboardEvent): void {
    if ('pointerId' in event && held?.pointer !== event.pointerId) return;
    const was = release();
    point(undefined);
    if (was?.live) on.cancel(was.card);
  }

  const listen = { signal };
  root.addEventListener('pointerdown', down, listen);
  root.addEventListener('pointermove', move, listen);
  root.addEventListener('pointerup', up, listen);
  root.addEventListener('pointercancel', callOff, listen);
  root.addEventListener('lostpointercapture', callOff, listen);
  addEventListener('scroll', follow, listen);
  root.addEventListener('contextmenu', (event) => held?.live && event.preventDefault(), listen);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !held?.live) return;
      event.stopPropagation();
      callOff(event);
    },
    { signal, capture: true },
  );
  root.addEventListener(
    'click',
    (event) => {
      if (!dragged || event.detail === 0) return;
      dragged = false;
      event.stopPropagation();
    },
    { signal, capture: true },
  );
  return () => end.abort();
}

/** Pixels to scroll in one frame with the pointer at `y` of a window so high: at most 12. */
function scrollSpeed(y: number, height: number): number {
  const into = y < edge ? y - edge : Math.max(0, y - (height - edge));
  return Math.max(-12, Math.min(12, into / 5));
}
