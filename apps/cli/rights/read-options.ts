/** Options of a command line by name, each once with a value; or what is wrong with them. */
export function readOptions(words: readonly string[], known: readonly string[]): ReadonlyMap<string, string> | string {
  const read = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) {
    const word = words[index] ?? '';
    const name = word.replace(/^--/, '');
    const value = words[index + 1];
    if (!word.startsWith('--') || !known.includes(name)) return `${word} is niet bekend`;
    if (value === undefined) return `${word} vraagt een waarde`;
    if (read.has(name)) return `${word} staat er twee keer`;
    read.set(name, value);
  }
  return read;
}
