type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Deed = () => void;

const bubbling = { bubbles: true, cancelable: true };

/** What a person does in an island that is not alive yet. */
interface EarlyDeeds {
  /** Ask right before it comes to life; what is returned then does all of it again. */
  readonly read: () => Deed;
  readonly stop: () => void;
}

/** Notes early deeds: how the fields stand, and the button or the digit that was pressed last. */
export function noteEarlyDeeds(island: HTMLElement): EarlyDeeds {
  const noting = new AbortController();
  const options = { capture: true, signal: noting.signal };
  let press: Deed | undefined;
  function clicked(event: Event): void {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    // Otherwise the browser would send the form itself.
    event.preventDefault();
    event.stopPropagation();
    press = () => button.click();
  }
  function typed({ target, key, code }: KeyboardEvent): void {
    const button = (target as Element).closest('button');
    if (!button || !/^\d$/.test(key)) return;
    press = () => button.dispatchEvent(new KeyboardEvent('keydown', { key, code, ...bubbling }));
  }
  island.addEventListener('click', clicked, options);
  island.addEventListener('keydown', typed, options);
  return {
    read() {
      const fields = [...island.querySelectorAll<Field>('input, select, textarea')];
      const deeds = fields.flatMap((field) => deedIn(field) ?? []);
      return () => {
        for (const deed of deeds) deed();
        press?.();
      };
    },
    stop: () => noting.abort(),
  };
}

/** What does to a field once more what a person has done to it. */
function deedIn(field: Field): Deed | undefined {
  if (field instanceof HTMLSelectElement) {
    const { selectedIndex, value, options } = field;
    const first = [...options].findIndex((option) => option.defaultSelected);
    return selectedIndex === Math.max(0, first) ? undefined : () => enter(field, value);
  }
  if (/^(checkbox|radio)$/.test(field.type)) {
    const box = field as HTMLInputElement;
    const { checked, defaultChecked, type } = box;
    if (checked === defaultChecked || (type === 'radio' && !checked)) return undefined;
    return () => {
      box.checked = !checked;
      box.click();
    };
  }
  if (field.type === 'file') return field.value ? () => tell(field) : undefined;
  const { value } = field;
  return value === field.defaultValue ? undefined : () => enter(field, value);
}

function enter(field: Field, value: string): void {
  field.value = value;
  tell(field);
}

function tell(field: Field): void {
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, bubbling));
}
