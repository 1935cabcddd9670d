import { build } from '#setup/build.js';
import { makeReady } from '#setup/ready.js';
import { show } from '#setup/show.js';

process.exitCode = makeReady() || (await build());
if (process.exitCode === 0) await show();
