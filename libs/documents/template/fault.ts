/** A slip in a text or in the content made for it: a fault of the programme, never of the case. */
export class TemplateFault extends Error {}
