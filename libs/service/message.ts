import type { OutgoingLetter } from './channel.js';

/** Who sends, and where the provider can fetch the letter. */
export interface Sender {
  readonly authority: string;
  readonly from: string;
  readonly training: boolean;
  /** Address of the download page; null where this installation has none. */
  readonly downloadPage: string | null;
}

/** The words around a letter. What the decision says, and where the material stands, is in the sealed letter only. */
export function messageOf({ reference, accessCode }: OutgoingLetter, { authority, training, downloadPage }: Sender): { readonly subject: string; readonly text: string } {
  const mark = training ? '[OEFENING] ' : '';
  const paragraphs = [
    ...(training ? ['OEFENING. Dit bericht komt uit een oefenomgeving en heeft geen rechtsgevolg.\nTRAINING. This message comes from a training system and has no legal effect.'] : []),
    'Geachte heer, mevrouw,',
    `${authority} maakt u hierbij een besluit bekend, met kenmerk ${reference}. Het besluit is als verzegeld PDF-bestand bijgevoegd. Lees het direct: er kan een termijn van enkele uren lopen.`,
    ...(downloadPage === null ? [] : [`U kunt hetzelfde bestand ook ophalen op ${downloadPage} met deze code: ${accessCode}`]),
    'Op het bestand staat hoe u bezwaar kunt maken. Het elektronische zegel laat zien dat het van de Autoriteit komt en niet is gewijzigd.',
    '---',
    'Dear Sir or Madam,',
    `${authority} hereby notifies you of a decision, reference ${reference}. The decision is attached as a sealed PDF file. Please read it at once: a time limit of a few hours may apply.`,
    ...(downloadPage === null ? [] : [`You can also fetch the same file at ${downloadPage} with this code: ${accessCode}`]),
    'The file states how to object. Its electronic seal shows that it comes from the Authority and was not altered.',
  ];
  return { subject: `${mark}Besluit / Decision ${reference}`, text: `${paragraphs.join('\n\n')}\n` };
}
