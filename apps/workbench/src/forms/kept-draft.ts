import type { Values } from './read-form.js';

/** A form that was begun: what stands in it, and the key under which it is sent, so that sending it twice is one act. */
export interface KeptDraft {
  readonly values: Values;
  readonly key: string;
}

/** Keeps what was filled in for as long as this window lives, so that a wrong click or a reload loses nothing. */
export function keptDraft(of: string): { readonly read: () => KeptDraft | null; readonly keep: (draft: KeptDraft) => void; readonly forget: () => void } {
  const at = `autoriteit.concept:${of}`;
  return {
    read: () => {
      try {
        return JSON.parse(window.sessionStorage.getItem(at) ?? 'null') as KeptDraft | null;
      } catch {
        return null;
      }
    },
    keep: (draft) => {
      window.sessionStorage.setItem(at, JSON.stringify(draft));
    },
    forget: () => {
      window.sessionStorage.removeItem(at);
    },
  };
}
