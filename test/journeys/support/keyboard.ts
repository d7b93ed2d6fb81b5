import type { Page } from 'playwright-core';

const most = 150;

/** Goes with the tab key to what is meant, as somebody without a mouse does; it must then be seen to have the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const has = `(() => { const at = document.activeElement; return at !== null && at.matches(${JSON.stringify(selector)}); })()`;
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await page.evaluate<boolean>(has)) {
      const fault = await focusFault(page);
      if (fault !== null) throw new Error(`The focus on ${selector} cannot be seen: ${fault}`);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tab key does not lead to ${selector}; it ended at ${await page.evaluate<string>('document.activeElement?.outerHTML.slice(0, 200)')}.`);
}

/** What is wrong with how the focus shows: it must be on the screen, uncovered, and drawn as such (WCAG 2.4.7, 2.4.11). Null where it is well. */
export function focusFault(page: Page): Promise<string | null> {
  return page.evaluate<string | null>(`(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return 'nothing has it';
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'no outline around ' + at.outerHTML.slice(0, 150);
    const box = at.getBoundingClientRect();
    if (box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth) return 'off the screen: ' + at.outerHTML.slice(0, 150);
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 12), 1), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    return top === null || !(at.contains(top) || top.contains(at)) ? 'covered: ' + at.outerHTML.slice(0, 150) + ' by ' + top?.outerHTML.slice(0, 100) : null;
  })()`);
}

/** Fills the field that is meant, by going there and typing. */
export async function typeIn(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

export async function pressOn(page: Page, selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}
