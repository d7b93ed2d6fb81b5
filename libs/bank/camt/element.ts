/** An element that was read: its text, its currency where it has one, and the elements in it. */
export interface Element {
  readonly name: string;
  readonly line: number;
  readonly currency: string | null;
  text: string;
  readonly children: Element[];
}

/** The first element at this path below; undefined where there is none. */
export const at = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((found, name) => found?.children.find((child) => child.name === name), element);

/** All elements of this name directly below. */
export const all = (element: Element | undefined, name: string): readonly Element[] => element?.children.filter((child) => child.name === name) ?? [];

/** The text at this path; null where there is none. */
export const textAt = (element: Element | undefined, ...path: readonly string[]): string | null => at(element, ...path)?.text ?? null;
