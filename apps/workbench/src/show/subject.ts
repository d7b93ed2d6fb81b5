/** What a term is about, such as `F1.first-instance` or `fine`: the id of a decision as it is, words by their name. */
export const subjectText = (subject: string, name: (word: string) => string): string =>
  subject
    .split('.')
    .map((part) => (/^[A-Z]{1,2}\d+$/.test(part) ? part : name(part)))
    .join(', ');
