/** Where the rooms lie that the record leads to. */
export interface Addresses {
  readonly practice: string;
  readonly review: string;
  readonly results: string;
  /** Of a mock exam, its id to be added. */
  readonly mock: string;
  /** Of an exam's page, its id to be added. */
  readonly exam: string;
}
