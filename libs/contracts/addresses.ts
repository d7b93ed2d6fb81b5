/** A web address, an e-mail address, an IP address, wherever it stands in a text. */
const ADDRESSES = [/\b[a-z][a-z0-9+.-]*:\/\/[^\s<>"“”]+/gi, /\bwww\.[^\s<>"“”]+/gi, /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu, /\b(?:\d{1,3}\.){3}\d{1,3}\b/g, /\b(?:[0-9a-f]{1,4}:){4,}[0-9a-f:]*[0-9a-f]\b/gi];

/** The text with `instead` where an address stood. */
export const withoutAddresses = (text: string, instead: string): string => ADDRESSES.reduce((left, pattern) => left.replace(pattern, instead), text);
