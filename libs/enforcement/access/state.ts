/** Who is kept from a case, and who may see it. */
export interface AccessState {
  /** Officials with an interest of their own in it (2:4 Awb). */
  readonly recused: readonly string[];
  /** The only ones who may see it (2:5 Awb); null where everyone may whose work it is. */
  readonly viewers: readonly string[] | null;
}

export const openToAll: AccessState = { recused: [], viewers: null };
