import { mount } from 'svelte';
import { openDialog } from '#islands/shared/dialog.ts';
import Search from './Search.svelte';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Opens the search over the page. */
export const open = (): void =>
  openDialog('search', 'Search', (target) => mount(Search, { target, props: { base } }));
