type Said = 'refused' | 'not-set-up' | 'unavailable';

const texts: { readonly [said in Said]: readonly [title: string, text: string] } = {
  refused: ['Aanmelden is niet gelukt', 'De aanmelding is verlopen of al gebruikt, of u bent bij de Autoriteit niet bekend. Begin opnieuw; blijft het mislukken, vraag het de beheerder.'],
  'not-set-up': ['Aanmelden is niet ingesteld', 'Deze installatie heeft geen aanmelddienst. De beheerder stelt er een in.'],
  unavailable: ['Aanmelden kan nu niet', 'De aanmelddienst antwoordt niet. Probeer het over een minuut opnieuw.'],
};

/** What somebody sees who could not sign in: plain, without script or style. */
export function signInPage(said: Said): string {
  const [title, text] = texts[said];
  const again = said === 'not-set-up' ? '' : '<p><a href="/sign-in">Opnieuw aanmelden</a></p>';
  return `<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p>${again}</main></body></html>\n`;
}
