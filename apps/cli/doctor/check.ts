/** What one check of the doctor found: one line, and what to do when it is not well. */
export interface Finding {
  ok: boolean;
  text: string;
  wayOut?: string;
}

export const well = (text: string): Finding => ({ ok: true, text });
export const unwell = (text: string, wayOut: string): Finding => ({ ok: false, text, wayOut });

/** A finding as one line for the terminal. */
export function lineOf({ ok, text, wayOut }: Finding): string {
  return `${ok ? '✓' : '✗'} ${text}${wayOut ? ` → ${wayOut}` : ''}`.replaceAll('\n', ' ');
}
