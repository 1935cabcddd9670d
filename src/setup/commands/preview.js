import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#setup/root.js';
import { show } from '#setup/show.js';
import { complain } from '#setup/tool.js';

if (existsSync(join(root, 'dist', 'index.html'))) await show();
else process.exitCode = complain('There is no built course: run npm run build first.');
