import { mount } from 'svelte';
import { openDialog } from '#islands/shared/dialog.ts';
import Keys from './Keys.svelte';

/** Opens the list of keys over the page. */
export const open = (): void => openDialog('keys', 'Keys', (target) => mount(Keys, { target }));
