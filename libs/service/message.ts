import type { OutgoingLetter } from './channel.js';

/** Who sends, and where the provider can fetch the letter. */
export interface Sender {
  readonly authority: string;
  readonly from: string;
  readonly training: boolean;
  /** Address of the download page; null where this installation has none. */
  readonly downloadPage: string | null;
}

interface Words {
  readonly subject: string;
  readonly nl: readonly [string, string];
  readonly en: readonly [string, string];
}

/** What the message says of the letter that it carries: a decision asks to be read within the hour, another letter does not. */
const words: { readonly [A in OutgoingLetter['about']]: Words } = {
  decision: {
    subject: 'Besluit / Decision',
    nl: ['maakt u hierbij een besluit bekend, met kenmerk', 'Het besluit is als verzegeld PDF-bestand bijgevoegd. Lees het direct: er kan een termijn van enkele uren lopen.'],
    en: ['hereby notifies you of a decision, reference', 'The decision is attached as a sealed PDF file. Please read it at once: a time limit of a few hours may apply.'],
  },
  letter: {
    subject: 'Brief / Letter',
    nl: ['zendt u hierbij een brief, met kenmerk', 'De brief is als verzegeld PDF-bestand bijgevoegd. Er kan een termijn in staan.'],
    en: ['hereby sends you a letter, reference', 'The letter is attached as a sealed PDF file. It may set a time limit.'],
  },
};

const closing: { readonly [A in OutgoingLetter['about']]: readonly [string, string] } = {
  decision: ['Op het bestand staat hoe u bezwaar kunt maken. ', 'The file states how to object. '],
  letter: ['', ''],
};

/** The words around a letter. What it says, and where the material stands, is in the sealed letter only. */
export function messageOf({ reference, accessCode, about }: OutgoingLetter, { authority, training, downloadPage }: Sender): { readonly subject: string; readonly text: string } {
  const { subject, nl, en } = words[about];
  const [objectNl, objectEn] = closing[about];
  const mark = training ? '[OEFENING] ' : '';
  const paragraphs = [
    ...(training ? ['OEFENING. Dit bericht komt uit een oefenomgeving en heeft geen rechtsgevolg.\nTRAINING. This message comes from a training system and has no legal effect.'] : []),
    'Geachte heer, mevrouw,',
    `${authority} ${nl[0]} ${reference}. ${nl[1]}`,
    ...(downloadPage === null ? [] : [`U kunt hetzelfde bestand ook ophalen op ${downloadPage} met deze code: ${accessCode}`]),
    `${objectNl}Het elektronische zegel laat zien dat het van de Autoriteit komt en niet is gewijzigd.`,
    '---',
    'Dear Sir or Madam,',
    `${authority} ${en[0]} ${reference}. ${en[1]}`,
    ...(downloadPage === null ? [] : [`You can also fetch the same file at ${downloadPage} with this code: ${accessCode}`]),
    `${objectEn}Its electronic seal shows that it comes from the Authority and was not altered.`,
  ];
  return { subject: `${mark}${subject} ${reference}`, text: `${paragraphs.join('\n\n')}\n` };
}
