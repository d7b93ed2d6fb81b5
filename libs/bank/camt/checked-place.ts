import type { Content, Grammar, Slot } from './grammar.js';
import type { Element } from './element.js';
import type { StatementFault } from './invalid-statement.js';
import { valueTypes, type ValueType } from './values.js';

type Report = (rule: StatementFault['rule'], message: string) => void;

/** One open element with what the grammar still allows in it. */
export interface Place {
  readonly element: Element;
  readonly content: Content;
  /** Which slot of the sequence was reached, and how often it was filled. */
  slot: number;
  filled: number;
}

const unread: Content = { kind: 'unread' };

export function contentOf(grammar: Grammar, { type }: Pick<Slot, 'type'>): Content {
  if (type === null) return unread;
  return Object.hasOwn(valueTypes, type) ? { kind: 'value', type: type as ValueType } : (grammar.contents[type] ?? unread);
}

/** What a child element of this name holds; reports it where the grammar does not allow it here. */
export function enter(place: Place, name: string, grammar: Grammar, report: Report): Content {
  const { content } = place;
  if (content.kind === 'unread') return unread;
  if (content.kind === 'value') {
    report('unknown-element', 'stands where a value belongs');
    return unread;
  }
  const index = content.of.findIndex((slot) => slot.name === name);
  const slot = content.of[index];
  if (slot === undefined) {
    report('unknown-element', 'is not known here');
    return unread;
  }
  if (content.kind === 'choice') {
    if (place.filled > 0) report('too-many', 'only one of these may stand here');
  } else moveTo(place, content.of, index, report);
  place.filled += 1;
  return contentOf(grammar, slot);
}

function moveTo(place: Place, slots: readonly Slot[], index: number, report: Report): void {
  if (index < place.slot) report('order', 'comes too late');
  if (index === place.slot) {
    if (place.filled >= (slots[index]?.most ?? 0)) report('too-many', 'may not stand here again');
    return;
  }
  for (const missed of slots.slice(place.filled > 0 ? place.slot + 1 : place.slot, index)) if (missed.required) report('missing', `${missed.name} is missing before it`);
  if (index > place.slot) {
    place.slot = index;
    place.filled = 0;
  }
}

/** Whether the element is complete and its value has the right form. */
export function leave(place: Place, report: Report): void {
  const { content, element } = place;
  if (content.kind === 'value') {
    if (!valueTypes[content.type](element.text)) report('value', `is not a value of the type ${content.type}`);
    return;
  }
  if (content.kind === 'unread') return;
  if (element.text.trim() !== '') report('text', 'holds text between its elements');
  if (content.kind === 'choice') {
    if (place.filled === 0) report('missing', `one of ${content.of.map(({ name }) => name).join(', ')} is missing`);
    return;
  }
  for (const missed of content.of.slice(place.filled > 0 ? place.slot + 1 : place.slot)) if (missed.required) report('missing', `${missed.name} is missing`);
}
