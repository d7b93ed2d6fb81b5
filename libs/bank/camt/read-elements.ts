import { SaxesParser, type SaxesTagNS } from 'saxes';
import { contentOf, enter, leave, type Place } from './checked-place.js';
import type { Element } from './element.js';
import type { Content, Grammar } from './grammar.js';
import { InvalidStatement, type StatementFault } from './invalid-statement.js';
import { grammars } from './statement-grammar.js';

const MOST_FAULTS = 100;
const DEEPEST = 40;

/** Called with each complete element of this name, which is then forgotten: a long statement takes no more room than a short one. */
export interface Listener {
  readonly element: string;
  readonly take: (element: Element, above: Element) => void;
}

/**
 * Reads a camt.053 document element by element and holds each to the grammar of
 * its version. No document type is taken, so there are no entities to expand
 * and nothing outside the file to fetch.
 *
 * @throws InvalidStatement with up to a hundred faults
 */
export function readElements(text: string, listeners: readonly Listener[]): { readonly root: Element; readonly version: string } {
  const faults: StatementFault[] = [];
  const places: Place[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let root: Element | null = null;
  let grammar: Grammar | null = null;
  let stopped = false;

  const pathTo = (name?: string): string => [...places.map(({ element }) => element.name), ...(name === undefined ? [] : [name])].join('/');
  const report = (rule: StatementFault['rule'], message: string, path = pathTo()): void => {
    faults.push({ line: parser.line, path, rule, message });
    if (faults.length >= MOST_FAULTS || rule === 'doctype' || rule === 'xml' || rule === 'namespace') stopped = true;
  };
  const contentFor = ({ local, uri }: SaxesTagNS): Content => {
    const above = places.at(-1);
    if (above !== undefined && grammar !== null) {
      if (uri !== grammar.namespace && above.content.kind !== 'unread') report('namespace', 'is not of this message', pathTo(local));
      return enter(above, local, grammar, (rule, message) => { report(rule, message, pathTo(local)); });
    }
    grammar = grammars.get(uri) ?? null;
    if (grammar === null || local !== 'Document') {
      report('namespace', 'is not a camt.053.001.02 or camt.053.001.08 document', local);
      return { kind: 'unread' };
    }
    return contentOf(grammar, { type: 'Document' });
  };

  parser.on('error', () => { if (!stopped) report('xml', 'is not well-formed XML'); });
  parser.on('doctype', () => { report('doctype', 'a document type is not taken'); });
  parser.on('processinginstruction', () => { report('xml', 'processing instructions are not taken'); });
  parser.on('xmldecl', ({ encoding }) => { if (encoding !== undefined && encoding.toUpperCase() !== 'UTF-8') report('encoding', 'must be UTF-8'); });
  parser.on('opentag', (tag) => {
    if (stopped) return;
    if (places.length >= DEEPEST) { report('size', 'is nested too deep'); stopped = true; return; }
    const content = contentFor(tag);
    const element: Element = { name: tag.local, line: parser.line, currency: tag.attributes['Ccy']?.value ?? null, text: '', children: [] };
    root ??= element;
    places.push({ element, content, slot: 0, filled: 0 });
  });
  const take = (chunk: string): void => {
    const place = places.at(-1);
    if (place !== undefined && place.content.kind !== 'unread') place.element.text += chunk;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    if (stopped) return;
    const place = places.at(-1);
    if (place === undefined) return;
    leave(place, report);
    places.pop();
    const above = places.at(-1)?.element;
    if (above === undefined || place.content.kind === 'unread') return;
    const listener = faults.length === 0 ? listeners.find((one) => one.element === place.element.name) : undefined;
    if (listener === undefined) above.children.push(place.element);
    else listener.take(place.element, above);
  });
  for (let from = 0; from < text.length && !stopped; from += 8_192) parser.write(text.slice(from, from + 8_192));
  if (!stopped) parser.close();
  if (faults.length === 0 && root === null) report('xml', 'is empty', '');
  if (faults.length > 0 || root === null || grammar === null) throw new InvalidStatement(faults);
  return { root, version: (grammar as Grammar).namespace.slice(-15) };
}
