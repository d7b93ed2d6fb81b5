/** A figure with its labels. */
export type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

/** One gauge: its name without the prefix of the engine, what it says, and its figures. */
export type Gauge = readonly [name: string, help: string, samples: readonly Sample[]];

/** Gauges in the text format of Prometheus. */
export function prometheusText(gauges: readonly Gauge[]): string {
  return gauges.map(([name, help, samples]) => `# HELP autoriteit_${name} ${help}\n# TYPE autoriteit_${name} gauge\n${samples.map((sample) => line(`autoriteit_${name}`, sample)).join('')}`).join('');
}

/** A figure for each code, so that one that is silent is a zero and not a gap. */
export const perCode = (codes: readonly string[], found: readonly { readonly code: string }[]): readonly Sample[] =>
  codes.map((code) => [{ code }, found.filter((one) => one.code === code).length]);

function line(name: string, [labels, value]: Sample): string {
  const written = Object.entries(labels).map(([label, text]) => `${label}="${text.replace(/[\\"\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`))}"`);
  return `${name}${written.length === 0 ? '' : `{${written.join(',')}}`} ${String(value)}\n`;
}
