/** The words of an official in an act, the first that are there; shortened, since the file holds them whole. */
export function saidIn(data: Readonly<Record<string, unknown>>): string | null {
  const field = ['reasons', 'note', 'facts', 'summary', 'intention', 'finding', 'problem'].map((name) => data[name]).find((value) => typeof value === 'string' && value !== '');
  if (typeof field !== 'string') return null;
  return field.length > 240 ? `${field.slice(0, 239).trimEnd()}…` : field;
}
