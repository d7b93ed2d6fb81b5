/** The engine's own English word as a phrase: `DraftBindingOrder` becomes `Draft binding order`, `order-term` becomes `order term`. */
export function inWords(name: string): string {
  const phrase = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return /^[A-Z]/.test(name) ? `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}` : phrase;
}

/** Fills `{name}` in a sentence. */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string => sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
