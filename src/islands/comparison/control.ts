/** What a person can do with a table. */
export type Control = 'sort' | 'columns' | 'trade' | 'recall';
