import { build } from '#setup/build.js';

process.exitCode = await build();
