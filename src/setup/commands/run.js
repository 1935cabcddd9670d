import { runTool } from '#setup/tool.js';

const [name = '', ...args] = process.argv.slice(2);
process.exitCode = await runTool(name, args);
