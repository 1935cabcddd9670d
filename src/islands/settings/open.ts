import { mount } from 'svelte';
import { openDialog } from '#islands/shared/dialog.ts';
import Settings from './Settings.svelte';

/** Opens the settings over the page. */
export const open = (): void =>
  openDialog('settings', 'Settings', (target) => mount(Settings, { target }));
