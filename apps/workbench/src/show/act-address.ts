/** Where an act is done: a decision is reviewed with its letter, everything else has its form. */
export function actAddress(caseNumber: string, act: string, subject: string | null): string {
  const at = `/zaken/${caseNumber}`;
  if ((act === 'ApproveDecision' || act === 'RejectDraft') && subject !== null) return `${at}/besluit/${subject}`;
  return `${at}/handeling/${act}${subject === null ? '' : `?over=${encodeURIComponent(subject)}`}`;
}

/** Where the work of a list is taken up: a step of a notice begins in the case itself, where what it lacks stands. */
export function workAddress({ caseNumber, kind, act, subject }: { readonly caseNumber: string; readonly kind: string; readonly act: string; readonly subject: string | null }): string {
  return kind === 'step' ? `/zaken/${caseNumber}` : actAddress(caseNumber, act, subject);
}
