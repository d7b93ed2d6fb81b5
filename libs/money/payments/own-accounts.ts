/** The accounts of the Authority by IBAN, without spaces: only their statements are taken in, and refunds are paid from them. */
export type OwnAccounts = readonly string[];

/** The account of a training installation, at a bank that does not exist. */
export const TRAINING_ACCOUNT = 'NL51VBLD0123456789';

/** The setting as an official writes it, one IBAN or several with commas between them; spaces do not count. */
export const accountsIn = (text: string): OwnAccounts => text.split(',').map((one) => one.replaceAll(/\s/g, '').toUpperCase()).filter((one) => one !== '');
