/** Two terms that get mixed up, with statements that are true of one of them only. */
export interface Pair {
  readonly id: string;
  readonly terms: readonly [ContrastTerm, ContrastTerm];
  readonly statements: readonly Statement[];
}

export interface ContrastTerm {
  /** An id of the glossary. */
  readonly id: string;
  readonly name: string;
  readonly definition: string;
}

export interface Statement {
  /** `pair/statement`: two pairs may share a term, and each counts for itself. */
  readonly id: string;
  /** The id of the term that it is about. */
  readonly about: string;
  /** What is said of it, without its name. */
  readonly text: string;
  readonly why: string;
  /** As it is printed. */
  readonly source: string;
}
