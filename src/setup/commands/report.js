import { runFile } from '#setup/tool.js';

process.exitCode = await runFile('src/loaders/printReport.ts');
