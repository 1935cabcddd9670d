import type { Locator, Page } from '@playwright/test';
import { questions } from '../content/course.ts';

export type Authored = (typeof questions)[number];

/** The question that a form asks, with its key, as it stands in `content/`. */
export async function questionIn(form: Locator): Promise<Authored> {
  const id = await form.getAttribute('data-question');
  const found = questions.find((question) => question.id === id);
  if (!found) throw new Error(`no bank holds the question ${id}`);
  return found;
}

/** How somebody operates a control: by mouse, by finger, or by keys. */
export interface Hand {
  choose(control: Locator): Promise<void>;
  press(control: Locator): Promise<void>;
}

export const mouse: Hand = {
  choose: (control) => control.check(),
  press: (control) => control.click(),
};

export const finger: Hand = {
  choose: (control) => control.tap(),
  press: (control) => control.tap(),
};

/** Only the Tab key moves, only Space and Enter act. */
export const keys = (page: Page): Hand => {
  const go = async (control: Locator) => {
    for (let stops = 0; stops < 400; stops++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${control} is not reached by Tab`);
  };
  return {
    async choose(control) {
      const isRadio = (await control.getAttribute('type')) === 'radio';
      if (!isRadio) {
        await go(control);
        await page.keyboard.press('Space');
        return;
      }
      const group = control.locator('xpath=ancestor::*[@data-options][1]').locator('input');
      await go(group.first());
      await page.keyboard.press('Space');
      for (let step = 0; step < 6; step++) {
        if (await control.isChecked()) return;
        await page.keyboard.press('ArrowDown');
      }
    },
    async press(control) {
      await go(control);
      await page.keyboard.press('Enter');
    },
  };
};

/** Enters the right answer (or, for a choice, a wrong one) and does not check it. */
export async function enter(form: Locator, hand: Hand, right = true): Promise<void> {
  const question = await questionIn(form);
  const option = (id: string) => form.locator(`input[value="${id}"]`);
  switch (question.type) {
    case 'single':
      return hand.choose(option(question.options.find((o) => o.correct === right)?.id ?? ''));
    case 'multiple': {
      const wanted = question.options.filter((o) => o.correct).length;
      const inOrder = right
        ? question.options.filter((o) => o.correct)
        : question.options.toSorted((a, b) => Number(a.correct) - Number(b.correct));
      const ids = inOrder.slice(0, wanted).map(({ id }) => id as string);
      for (const input of await form.locator('input').all()) {
        if (ids.includes((await input.getAttribute('value')) ?? '')) await hand.choose(input);
      }
      return;
    }
    case 'true-false':
      await hand.choose(option(String(question.answer === right)));
      return hand.choose(option(question.options.find((o) => o.correct)?.id ?? ''));
    case 'match':
      for (const select of await form.locator('select').all()) {
        const row = question.rows.find(
          async ({ id }) => id === (await select.getAttribute('name')),
        );
        const name = await select.getAttribute('name');
        const own = question.rows.find(({ id }) => id === name) ?? row;
        const choice = right
          ? own?.choice
          : question.choices.find(({ id }) => id !== own?.choice)?.id;
        await select.selectOption(choice ?? '');
      }
      return;
    case 'order': {
      const ids = question.items.map(({ id }) => id as string);
      const wanted = right ? ids : ids.toReversed();
      for (const [place, id] of wanted.entries()) {
        const item = form.locator(`[data-item="${id}"]`);
        const at = () =>
          item.evaluate((element) => [...(element.parentElement?.children ?? [])].indexOf(element));
        while ((await at()) > place) await hand.press(item.locator('[data-step=up]'));
      }
      return;
    }
    case 'fill':
      return form.locator('input').fill(right ? (question.accepted[0] ?? '') : 'nothing like it');
    case 'number':
      return form.locator('input').fill(String(right ? question.value : question.value + 1e6));
  }
}

/** Waits until the island around an element is alive. */
export async function alive(page: Page, inside: Locator): Promise<void> {
  await inside.scrollIntoViewIfNeeded();
  const island = inside.locator('xpath=ancestor-or-self::astro-island[1]');
  await island.and(page.locator(':not([ssr])')).waitFor({ state: 'attached' });
}
